"""A server on 127.0.0.1 that speaks the chat-completions protocol, well or badly, and keeps what it was asked."""

import json
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

from misbehaving import answer

Behaviour = Callable[[socket.socket, dict[str, Any]], None]
"""What is done with a connection that asked so."""


def claim(subject: str = "Lower taxes", object: str = "investors", **fields: Any) -> dict[str, Any]:
    """A statement as a model writes it."""
    given = {"sentence": 1, "relation": "causes", "subject": subject, "subject_name": subject, "subject_direction": "+", "link": "+"}
    given |= {"object": object, "object_name": object, "object_direction": "+", "modality": "stated"}
    return given | {"holder": None, "holder_name": None, "confidence": 0.8} | fields


def content(*claims: Any) -> str:
    return json.dumps({"statements": list(claims)})


def completion(content: Any, *, finish: str = "stop", usage: Any = (1000, 100)) -> bytes:
    """A whole HTTP answer that holds what a model says."""
    counted = {"usage": dict(zip(("prompt_tokens", "completion_tokens"), usage, strict=True))} if usage else {}
    choice = {"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": finish}
    return answer(body=json.dumps({"choices": [choice], **counted}).encode(), Content_Type="application/json")


def error(status: str, message: str = "no", **headers: str) -> bytes:
    return answer(status, json.dumps({"error": {"message": message}}).encode(), Content_Type="application/json", **headers)


def says(sent: bytes) -> Behaviour:
    return lambda connection, asked: connection.sendall(sent)


def sentences(asked: dict[str, Any]) -> list[str]:
    """The sentences that a request asks about."""
    return list(json.loads(asked["messages"][1]["content"])["sentences"].values())


class Chat:
    def __init__(self, behaviours: Sequence[Behaviour | bytes]) -> None:
        self._behaviours = [says(given) if isinstance(given, bytes) else given for given in behaviours]
        self.heads: list[str] = []
        self.asked: list[dict[str, Any]] = []
        self._lock = threading.Lock()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}/v1"

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._socket.accept()
                threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with suppress(OSError), connection, connection.makefile("rb") as stream:
            lines = list(iter(lambda: stream.readline().decode("ascii").rstrip(), ""))
            length = next((int(line.split(":")[1]) for line in lines if line.lower().startswith("content-length:")), 0)
            body = stream.read(length)
            if not body or len(body) < length:
                return  # whoever asked has given up
            asked = json.loads(body)
            with self._lock:
                behave = self._behaviours[min(len(self.asked), len(self._behaviours) - 1)]
                self.heads.append("\n".join(lines))
                self.asked.append(asked)
            behave(connection, asked)

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


@contextmanager
def chatting(*behaviours: Behaviour | bytes) -> Iterator[Chat]:
    """Serve one behaviour after another, the last for ever."""
    chat = Chat(behaviours)
    threading.Thread(target=chat.serve, daemon=True).start()
    try:
        yield chat
    finally:
        chat.close()
