"""Qt plumbing written once: tasks, theme, fonts, translations, words, errors."""
