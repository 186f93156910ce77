/* Counts what a program writes below one folder, and ends it, or fails a call, at a chosen count.
 *
 * Loaded before the C library (LD_PRELOAD). What it shall do stands in environment variables:
 *
 *   FAULTS_UNDER   the folder; nothing outside it is looked at
 *   FAULTS_NOTES   a file; each counted call becomes a line: number kind result offset length path [path]
 *   FAULTS_BYTES   a file; what was written, one write after the other (optional)
 *   FAULTS_CLOCK   a file of eight bytes, unix seconds, that stands in for the clock (optional)
 *   FAULTS_AT      the first call that is to go wrong, counted from 1
 *   FAULTS_UP_TO   the last one (FAULTS_AT alone if it is not there)
 *   FAULTS_KINDS   only calls of these kinds go wrong
 *   FAULTS_DO      before, after: SIGKILL then; torn: SIGKILL when half of a write is done; or an errno
 *
 * Kinds: c a file is created, w written, t cut, s file or folder synced, r renamed, u removed, m folder made.
 * One lock is held over count, call and note, so that the notes are in the order in which things happened.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))real(#name))

static const char *under, *kinds, *what;
static int notes = -1, bytes = -1;
static long at, up_to, count;
static volatile int64_t *clock_seconds;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static long number_in(const char *name, long otherwise) {
    const char *text = getenv(name);
    return text ? atol(text) : otherwise;
}

static int opened(const char *name, int flags) {
    const char *path = getenv(name);
    return path ? REAL(open64)(path, flags | O_CLOEXEC, 0600) : -1;
}

__attribute__((constructor)) static void begin(void) {
    int clock = opened("FAULTS_CLOCK", O_RDONLY);
    if (clock >= 0) clock_seconds = mmap(NULL, 8, PROT_READ, MAP_SHARED, clock, 0);
    notes = opened("FAULTS_NOTES", O_WRONLY | O_APPEND | O_CREAT);
    bytes = opened("FAULTS_BYTES", O_WRONLY | O_APPEND | O_CREAT);
    at = number_in("FAULTS_AT", 0);
    up_to = number_in("FAULTS_UP_TO", at);
    kinds = getenv("FAULTS_KINDS");
    what = getenv("FAULTS_DO");
    under = getenv("FAULTS_UNDER");
}

/* ---- which path a call is about ------------------------------------------------------------------ */

static void path_of(int file, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    path[length < 0 ? 0 : length] = 0;
}

static void path_at(int folder, const char *name, char *path) {
    if (name[0] == '/') {
        snprintf(path, PATH_MAX, "%s", name);
        return;
    }
    if (folder == AT_FDCWD) {
        if (!getcwd(path, PATH_MAX)) path[0] = 0;
    } else {
        path_of(folder, path);
    }
    size_t length = strlen(path);
    snprintf(path + length, PATH_MAX - length, "/%s", name);
}

/* The part of a path behind the folder, NULL for one outside. */
static const char *inside(const char *path) {
    size_t length = under ? strlen(under) : 0;
    if (!length || strncmp(path, under, length)) return NULL;
    if (path[length] == 0) return ".";
    return path[length] == '/' ? path + length + 1 : NULL;
}

/* ---- one counted call ---------------------------------------------------------------------------- */

struct call {
    char kind;
    const char *path, *to;
    long long offset;
    size_t length;
};

static void note(const struct call *call, long long result) {
    char line[2 * PATH_MAX + 128];
    int length = snprintf(line, sizeof line, "%ld\t%c\t%lld\t%lld\t%zu\t%s\t%s\n", count, call->kind, result,
                          call->offset, call->length, call->path, call->to ? call->to : "");
    if (notes >= 0 && REAL(write)(notes, line, (size_t)length) != length) abort();
}

static int goes_wrong(const struct call *call) {
    return what && at && count >= at && count <= up_to && (!kinds || strchr(kinds, call->kind));
}

static void end_it(void) {
    kill(getpid(), SIGKILL);
    pause();
}

/* Takes the lock. Gives the error with which the call shall fail instead of being made, or 0. */
static int enter(const struct call *call) {
    pthread_mutex_lock(&lock);
    count++;
    if (!goes_wrong(call)) return 0;
    if (!strcmp(what, "before") || (!strcmp(what, "torn") && call->kind != 'w')) {
        note(call, -1000);
        end_it();
    }
    return atoi(what);
}

static void leave(const struct call *call, long long result, const void *data) {
    int error = errno;
    if (data && result > 0 && bytes >= 0 && REAL(write)(bytes, data, (size_t)result) != result) abort();
    note(call, result < 0 ? -error : result);
    if (goes_wrong(call) && !strcmp(what, "after")) end_it();
    pthread_mutex_unlock(&lock);
    errno = error;
}

#define COUNTED(type, call, made, data)            \
    do {                                           \
        int error = enter(&(call));                \
        type result = error ? -1 : (type)(made);   \
        if (error) errno = error;                  \
        leave(&(call), (long long)result, (data)); \
        return result;                             \
    } while (0)

/* ---- the calls ----------------------------------------------------------------------------------- */

static int is_torn(const struct call *call) {
    return goes_wrong(call) && !strcmp(what, "torn");
}

ssize_t write(int file, const void *data, size_t length) {
    char path[PATH_MAX];
    path_of(file, path);
    if (!inside(path)) return REAL(write)(file, data, length);
    struct call call = {'w', inside(path), NULL, lseek(file, 0, SEEK_CUR), length};
    int error = enter(&call);
    size_t part = is_torn(&call) ? length / 2 : length;
    ssize_t result = error ? -1 : REAL(write)(file, data, part);
    if (error) errno = error;
    leave(&call, result, data);
    if (part < length) end_it();
    return result;
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) {
    char path[PATH_MAX];
    path_of(file, path);
    if (!inside(path)) return REAL(pwrite64)(file, data, length, offset);
    struct call call = {'w', inside(path), NULL, offset, length};
    int error = enter(&call);
    size_t part = is_torn(&call) ? length / 2 : length;
    ssize_t result = error ? -1 : REAL(pwrite64)(file, data, part, offset);
    if (error) errno = error;
    leave(&call, result, data);
    if (part < length) end_it();
    return result;
}

int fsync(int file) {
    char path[PATH_MAX];
    path_of(file, path);
    if (!inside(path)) return REAL(fsync)(file);
    struct call call = {'s', inside(path), NULL, 0, 0};
    COUNTED(int, call, REAL(fsync)(file), NULL);
}

int fdatasync(int file) {
    char path[PATH_MAX];
    path_of(file, path);
    if (!inside(path)) return REAL(fdatasync)(file);
    struct call call = {'s', inside(path), NULL, 0, 0};
    COUNTED(int, call, REAL(fdatasync)(file), NULL);
}

int ftruncate64(int file, off64_t length) {
    char path[PATH_MAX];
    path_of(file, path);
    if (!inside(path)) return REAL(ftruncate64)(file, length);
    struct call call = {'t', inside(path), NULL, length, 0};
    COUNTED(int, call, REAL(ftruncate64)(file, length), NULL);
}

int openat64(int folder, const char *name, int flags, ...) {
    char path[PATH_MAX];
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    path_at(folder, name, path);
    int is_here = faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0;
    if (!inside(path) || (is_here ? !(flags & O_TRUNC) : !(flags & O_CREAT)))
        return REAL(openat64)(folder, name, flags, mode);
    struct call call = {is_here ? 't' : 'c', inside(path), NULL, 0, 0};
    COUNTED(int, call, REAL(openat64)(folder, name, flags, mode), NULL);
}

int open64(const char *name, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0;
    va_end(more);
    return openat64(AT_FDCWD, name, flags, mode);
}

int renameat(int from, const char *name, int into, const char *new_name) {
    char path[PATH_MAX], new_path[PATH_MAX];
    path_at(from, name, path);
    path_at(into, new_name, new_path);
    if (!inside(path)) return REAL(renameat)(from, name, into, new_name);
    struct call call = {'r', inside(path), inside(new_path), 0, 0};
    COUNTED(int, call, REAL(renameat)(from, name, into, new_name), NULL);
}

int rename(const char *name, const char *new_name) {
    return renameat(AT_FDCWD, name, AT_FDCWD, new_name);
}

int unlinkat(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    path_at(folder, name, path);
    if (!inside(path)) return REAL(unlinkat)(folder, name, flags);
    struct call call = {'u', inside(path), NULL, 0, 0};
    COUNTED(int, call, REAL(unlinkat)(folder, name, flags), NULL);
}

int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }

int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int mkdirat(int folder, const char *name, mode_t mode) {
    char path[PATH_MAX];
    path_at(folder, name, path);
    if (!inside(path)) return REAL(mkdirat)(folder, name, mode);
    struct call call = {'m', inside(path), NULL, 0, 0};
    COUNTED(int, call, REAL(mkdirat)(folder, name, mode), NULL);
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

int clock_gettime(clockid_t which, struct timespec *now) {
    if (which != CLOCK_REALTIME || !clock_seconds) return REAL(clock_gettime)(which, now);
    now->tv_sec = *clock_seconds;
    now->tv_nsec = 0;
    return 0;
}
