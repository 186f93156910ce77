"""The reporter window and the review desk."""
