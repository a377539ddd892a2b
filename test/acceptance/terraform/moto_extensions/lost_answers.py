"""What AWS's clients expect when an answer is lost on its way: that asking again does not do it again.

A client that loses a connection sends its request once more, under the same invocation id. Moto would create a second
resource, or say that the rule which it has just created exists already.
"""

import collections
import threading

# Those who ask again do it within seconds.
KEPT_ANSWERS = 500


class LostAnswers:
    """A WSGI application that repeats what it has answered when the same invocation comes again."""

    def __init__(self, application):
        self.application = application
        self.lock = threading.Lock()
        self.answers = collections.OrderedDict()

    def __call__(self, environ, start_response):
        invocation = environ.get("HTTP_AMZ_SDK_INVOCATION_ID")
        if invocation is None:
            return self.application(environ, start_response)
        with self.lock:
            answer = self.answers.setdefault(invocation, Answer())
            while len(self.answers) > KEPT_ANSWERS:
                self.answers.popitem(last=False)
        # Whoever asks again while the first is still being answered waits for it.
        with answer.lock:
            if answer.succeeded:
                print(f"Answered once more: {environ['PATH_INFO']}, invocation {invocation}", file=environ["wsgi.errors"])
            else:
                answer.ask(self.application, environ)
        start_response(answer.status, answer.headers)
        return [answer.body]


class Answer:
    def __init__(self):
        self.lock = threading.Lock()
        self.status = None
        self.headers = None
        self.body = b""

    @property
    def succeeded(self):
        # A refusal may be why somebody asks again, so it is not repeated.
        return self.status is not None and self.status < "4"

    def ask(self, application, environ):
        said = []
        parts = application(environ, lambda status, headers, exc_info=None: said.append((status, headers)))
        try:
            self.body = b"".join(parts)
        finally:
            if hasattr(parts, "close"):
                parts.close()
        # Only now: what failed half way has not succeeded.
        self.status, self.headers = said[-1]
