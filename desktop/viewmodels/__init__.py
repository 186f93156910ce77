"""What a page shows, as frozen snapshots with one signal, on QtCore only."""
