# Licensed under the Apache License, Version 2.0.
"""Real stores on loopback, each in a folder of its own, ended with the test; started as docs/stores.md says.

    with Fuseki(folder, jar=…) as store:
        store.name, store.endpoint      what --store and --endpoint are
        store.rows("SELECT …")          rows as tuples of (type, value, datatype or language)
        store.kill(); store.start()     as after a crash, with the same port and files
"""
import base64
import json
import os
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

HTTP = urllib.request.build_opener(urllib.request.ProxyHandler({}))
XSD = "http://www.w3.org/2001/XMLSchema#"


class Failure(Exception):
    pass


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Store:
    """What is common. A kind of store says its name, how it is started, and where it answers."""
    name = ""
    user = password = None
    union = ""          # appended to the address of a query, so that it sees all graphs
    gzip = True
    folds_numbers = False  # answers with its own form of a number: "2" for "2.0", xsd:integer for what is derived of it
    keeps = False       # has files that a killed one is started again from
    durable = True      # what was answered for is in them
    timeout = 120

    def __init__(self, folder, **options):
        self.folder = Path(folder) / f"{self.name}-{free_port()}"
        self.folder.mkdir(parents=True)
        self.port, self.process = free_port(), None
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = self.folder / "server.log"
        self.options = options

    def __enter__(self):
        try:
            self.start()
            self.prepare()
            return self
        except BaseException:
            self.stop()
            raise

    def __exit__(self, *_):
        self.stop()

    def start(self):
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([str(w) for w in self.command()], stdin=subprocess.DEVNULL, stdout=log,
                                            stderr=subprocess.STDOUT, cwd=self.folder,
                                            env=dict(os.environ, FUSEKI_BASE=str(self.folder / "base")))
        deadline = time.monotonic() + self.timeout
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise Failure(f"{self.name} ended at its start:\n{self.tail()}")
            try:
                HTTP.open(self.base + self.alive, timeout=5).close()
                return
            except urllib.error.HTTPError as e:
                if e.code in (401, 403):  # alive, and wants a password
                    return
            except OSError:
                pass
            time.sleep(0.2)
        raise Failure(f"{self.name} did not answer within {self.timeout} s:\n{self.tail()}")

    def prepare(self):
        pass

    def kill(self):
        self.process.kill()
        self.process.wait(20)

    def stop(self):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.kill()

    def tail(self, lines=15):
        try:
            return "\n".join("    " + x for x in self.log.read_text("utf-8", "replace").split("\n")[-lines:])
        except OSError:
            return ""

    def request(self, method, url, body=None, **headers):
        request = urllib.request.Request(url, data=body, method=method,
                                         headers={k.replace("_", "-"): v for k, v in headers.items()})
        opener = HTTP
        if self.options.get("scheme") == "digest":
            known = urllib.request.HTTPPasswordMgrWithDefaultRealm()
            known.add_password(None, self.base, self.user, self.password)
            opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                                 urllib.request.HTTPDigestAuthHandler(known))
        elif self.password:
            word = base64.b64encode(f"{self.user}:{self.password}".encode()).decode()
            request.add_header("Authorization", "Basic " + word)
        try:
            with opener.open(request, timeout=self.timeout) as answer:
                return answer.read()
        except urllib.error.HTTPError as e:
            raise Failure(f"{self.name}: HTTP {e.code}: {e.read()[:400]!r}") from e

    def rows(self, query, address=None):
        url = (address or self.query_address()) + "?" + urllib.parse.urlencode({"query": query}) + self.union
        result = json.loads(self.request("GET", url, Accept="application/sparql-results+json"))
        return [tuple(self._cell(b.get(n)) for n in result["head"]["vars"]) for b in result["results"]["bindings"]]

    @staticmethod
    def _cell(value):
        if value is None:
            return ("", "", "")
        kind = value["type"].replace("typed-", "")
        datatype = value.get("datatype", "").replace(XSD + "string", "")
        return (kind, value["value"], value.get("xml:lang", "").lower() or datatype)

    def counts(self):
        """{graph: statements}, the store's own graphs left out."""
        rows = self.rows("SELECT ?g (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g")
        return {g[1]: int(n[1]) for g, n in rows if g[1].startswith(("http://example.org/", "https://w3id.org/"))}

    def statements(self, graph):
        return set(self.rows(f"SELECT ?s ?p ?o WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}"))


class Wire:
    """A way to a store that is cut, and the store killed, in the middle of what is sent: after LENGTH bytes.

    wire.base stands for store.base in an address; wire.cut is set once it has happened.
    """

    def __init__(self, store, length):
        self.store, self.left, self.cut = store, length, threading.Event()
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        try:
            while True:
                client, _ = self.listener.accept()
                server = socket.create_connection(("127.0.0.1", self.store.port))
                for source, target, counts in ((client, server, True), (server, client, False)):
                    threading.Thread(target=self._pass, args=(source, target, counts), daemon=True).start()
        except OSError:  # closed
            pass

    def _pass(self, source, target, counts):
        try:
            while data := source.recv(1 << 16):
                if counts and self._ends(len(data)):
                    break
                target.sendall(data)
        except OSError:
            pass
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def _ends(self, length):
        with self.lock:
            self.left -= length
            if self.left <= 0 and not self.cut.is_set():
                self.store.kill()
                self.listener.shutdown(socket.SHUT_RDWR)
                self.listener.close()
                self.cut.set()
            return self.cut.is_set()


class Oxigraph(Store):
    name, alive, keeps, folds_numbers = "oxigraph", "/", True, True

    def command(self):
        place = ["--location", self.folder / "data"] if self.options.get("disk") else []
        return [self.options["program"], "serve", *place, "--bind", f"127.0.0.1:{self.port}"]

    @property
    def endpoint(self):
        return self.base

    def query_address(self):
        return self.base + "/query"


class Fuseki(Store):
    name, alive, keeps = "fuseki", "/$/ping", True

    def command(self):
        words = ["java", f"-Xmx{self.options.get('heap', '1g')}", "-jar", Path(self.options["jar"]).resolve(), "--localhost", "--port", self.port]
        if self.options.get("login"):
            self.user, self.password = self.options["login"]
            (self.folder / "passwd").write_text(f"{self.user}: {self.password}\n")
            words += ["--passwd", self.folder / "passwd", "--auth", self.options.get("scheme", "basic")]
        if self.options.get("config"):
            (self.folder / "config.ttl").write_text(self.options["config"].replace("DATA", str(self.folder / "data")))
            return words + ["--config", self.folder / "config.ttl"]
        if self.options.get("disk"):
            (self.folder / "data").mkdir(exist_ok=True)
            return words + ["--update", "--tdb2", f"--loc={self.folder / 'data'}", "/ds"]
        return words + ["--update", "--mem", "/ds"]

    @property
    def endpoint(self):
        return self.base + "/ds"

    def query_address(self):
        return self.base + "/ds/sparql"


JETTY = """<?xml version="1.0"?>
<!DOCTYPE Configure PUBLIC "-//Jetty//Configure//EN" "http://www.eclipse.org/jetty/configure_9_3.dtd">
<Configure class="org.eclipse.jetty.webapp.WebAppContext">
  <Set name="contextPath">/rdf4j-server</Set>
  <Set name="war">{war}</Set>
  <Set name="overrideDescriptor">{folder}/override.xml</Set>
  <Get name="securityHandler"><Set name="loginService">
    <New class="org.eclipse.jetty.security.HashLoginService">
      <Set name="name">rdf4j</Set><Set name="config">{folder}/users</Set>
    </New></Set></Get>
</Configure>
"""
OVERRIDE = """<web-app xmlns="http://xmlns.jcp.org/xml/ns/javaee" version="3.1">
  <security-constraint>
    <web-resource-collection><web-resource-name>all</web-resource-name><url-pattern>/*</url-pattern></web-resource-collection>
    <auth-constraint><role-name>user</role-name></auth-constraint>
  </security-constraint>
  <login-config><auth-method>BASIC</auth-method><realm-name>rdf4j</realm-name></login-config>
  <security-role><role-name>user</role-name></security-role>
</web-app>
"""
REPOSITORY = """@prefix config: <tag:rdf4j.org,2023:config/> .
[] a config:Repository ; config:rep.id "r" ;
   config:rep.impl [ config:rep.type "openrdf:SailRepository" ; config:sail.impl %s ] .
"""
MEMORY = '[ config:sail.type "openrdf:MemoryStore" ]'
REASONING = f'[ config:sail.type "rdf4j:SchemaCachingRDFSInferencer" ; config:delegate {MEMORY} ]'
NATIVE = '[ config:sail.type "openrdf:NativeStore" ; config:native.tripleIndexes "spoc,cspo" ]'


class Rdf4j(Store):
    """The server whose protocol GraphDB has: its war in Jetty."""
    name, alive, keeps, durable = "rdf4j", "/rdf4j-server/protocol", True, False

    def command(self):
        war = Path(self.options["war"]).resolve()
        context = ["--path", "/rdf4j-server", war]
        if self.options.get("login"):
            self.user, self.password = self.options["login"]
            (self.folder / "users").write_text(f"{self.user}: {self.password},user\n")
            (self.folder / "override.xml").write_text(OVERRIDE)
            (self.folder / "context.xml").write_text(JETTY.format(war=war, folder=self.folder))
            context = [self.folder / "context.xml"]
        return ["java", "-Xmx1g", f"-Dorg.eclipse.rdf4j.appdata.basedir={self.folder / 'data'}", "-jar",
                Path(self.options["jetty"]).resolve(), "--host", "127.0.0.1", "--port", self.port, *context]

    def prepare(self):
        sail = REASONING if self.options.get("reasoning") else NATIVE if self.options.get("disk") else MEMORY
        self.request("PUT", self.endpoint, (REPOSITORY % sail).encode(), Content_Type="text/turtle")

    @property
    def endpoint(self):
        return self.base + "/rdf4j-server/repositories/r"

    def query_address(self):
        return self.endpoint


VIRTUOSO = """[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
MaxCheckpointRemap = 2000
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
ServerThreads = 10
NumberOfBuffers = 20000
MaxDirtyBuffers = 15000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerThreads = 10
"""


class Virtuoso(Store):
    """The program of Debian's virtuoso-opensource-7-bin, which has no service."""
    name, alive, gzip, folds_numbers, keeps = "virtuoso", "/sparql", False, True, True
    login = ("dba", "dba")

    def command(self):
        (self.folder / "virtuoso.ini").write_text(VIRTUOSO.format(sql=free_port(), http=self.port))
        return ["virtuoso-t", "+configfile", "virtuoso.ini", "+foreground"]

    @property
    def endpoint(self):
        return self.base

    def query_address(self):
        return self.base + "/sparql"
