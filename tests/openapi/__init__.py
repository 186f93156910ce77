"""The server's HTTP face as an OpenAPI document, and what proves that it is the server's."""
