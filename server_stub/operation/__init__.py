"""For whoever runs the server: tidying up, figures, and the files that a system needs to run it."""
