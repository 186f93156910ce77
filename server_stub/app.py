"""The addresses of the server: one table of method, path, handler and size of the body."""

from __future__ import annotations

from typing import NamedTuple

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Route

from crypto.deskwire import MAX_COSIGNING_BYTES, MAX_TAGS_BYTES
from crypto.office import MAX_BUNDLE_BYTES
from crypto.signedblob import OVERHEAD_BYTES
from crypto.sizes import CAPSULE_BYTES, CHUNK_BYTES, OFFICE_BLOB_MAX_BYTES, SUBMISSION_BYTES
from server_stub.gate import NOTHING, Gate, Handler, Size
from server_stub.handlers import desk, public
from server_stub.service import Service


class Address(NamedTuple):
    """One thing the server does. A `desk` address answers nobody without a reviewer's signature."""

    method: str
    path: str
    handler: Handler
    size: Size = NOTHING


ADDRESSES: tuple[Address, ...] = (
    Address("GET", "/healthz", public.health),
    Address("GET", "/v1/office", public.office),
    Address("POST", "/v1/capsules", public.post_capsule, Size(SUBMISSION_BYTES, SUBMISSION_BYTES)),
    Address("PUT", "/v1/uploads/{upload}/{index}", public.put_chunk, Size(CHUNK_BYTES, CHUNK_BYTES)),
    Address("GET", "/v1/uploads/{upload}", public.bitmap),
    Address("GET", "/v1/board/index", public.board_index),
    Address("GET", "/v1/board/{page}", public.board_page),
    Address("GET", "/v1/log/checkpoint", public.log_checkpoint),
    Address("GET", "/v1/log/cosigned", public.log_cosigned),
    Address("GET", "/v1/log/collected", public.log_collected),
    Address("GET", "/v1/log/tile/{path:path}", public.log_tile),
    Address("GET", "/v1/desk/capsules", desk.capsules),
    Address("GET", "/v1/desk/tombstones", desk.tombstones),
    Address("GET", "/v1/desk/uploads/{upload}/{index}", desk.chunk),
    Address("POST", "/v1/desk/replies", desk.post_reply, Size(CAPSULE_BYTES, CAPSULE_BYTES)),
    Address("POST", "/v1/desk/replies/remove", desk.remove_replies, Size(1, MAX_TAGS_BYTES)),
    Address("PUT", "/v1/desk/card", desk.put_card, Size(1, OFFICE_BLOB_MAX_BYTES)),
    Address("GET", "/v1/desk/cards/{hash}", desk.card),
    Address("PUT", "/v1/desk/bundle", desk.put_bundle, Size(1, MAX_BUNDLE_BYTES + OVERHEAD_BYTES)),
    Address("POST", "/v1/desk/cosignatures", desk.cosign, Size(1, MAX_COSIGNING_BYTES)),
    Address("GET", "/v1/desk/status", desk.status),
)


def build(service: Service) -> Starlette:
    """The ASGI application of one process."""
    gate = Gate(service, service.config)
    routes = []
    for address in ADDRESSES:
        endpoint = gate.endpoint(address.handler, address.size)
        route = Route(address.path, endpoint, methods=[address.method])
        route.methods = {address.method}  # no HEAD beside GET: an answer's length is fixed, or nothing
        routes.append(route)
    app = Starlette(routes=routes, exception_handlers={HTTPException: gate.on_http_error})
    app.router.redirect_slashes = False  # a redirect would repeat the request's Host header
    return app
