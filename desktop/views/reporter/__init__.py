"""The pages of the reporter window: they build and bind; what is true stands in the view models."""
