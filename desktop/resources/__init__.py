"""Files that travel with the programs: icons, questions and their words, translations."""
