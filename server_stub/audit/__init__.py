"""What anybody can check of a server from outside, with no key and no account."""
