"""What an incident is, tested without Qt, files or keys of ours."""
