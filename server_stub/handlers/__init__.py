"""What the server does at each address: small functions from a `Call` to an `Answer`."""
