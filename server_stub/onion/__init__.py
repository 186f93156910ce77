"""The server as an onion service, published through a tor that runs on the same computer."""
