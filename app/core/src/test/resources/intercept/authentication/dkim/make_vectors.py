#!/usr/bin/env python3
"""Makes the DKIM vectors beside it, signed by dkimpy (Debian: python3-dkim, python3-nacl, openssl).

    python3 make_vectors.py

Writes NAME.eml, keys.txt (name, tab, TXT record) and truth.tsv: name, time of receipt or "-", the result and
the kind of reason of each signature from the top, what the vector is about. Keys are made anew at each run and
thrown away. dkimpy verifies what it signed before anything is changed. People and domains are invented.
"""
import base64
import re
import subprocess
import sys
from pathlib import Path

import dkim
import nacl.signing

HERE = Path(__file__).resolve().parent
DOMAIN = b"mycompany.example"
WHEN = 1785920400  # 2026-08-05T09:00:00Z
TIME_OF_RECEIPT = "2026-08-05T09:05:00Z"
PRIVATE, RECORDS, TRUTH = {}, {}, []

BASE = b"""\
Received: from mx.supplier.example (mx.supplier.example [192.0.2.10])\r
\tby mail.mycompany.example with ESMTPS id 4ABC;\r
\tWed, 05 Aug 2026 09:00:00 +0000\r
From: Alice Smith <alice@mycompany.example>\r
To: Bob Jones <bob@customer.example>\r
Cc: Carol <carol@customer.example>\r
Subject: Invoice  2026-1041\r
\tfor July\r
Date: Wed, 05 Aug 2026 09:00:00 +0000\r
Message-ID: <1041@mycompany.example>\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=us-ascii\r
\r
Dear Bob,\r
\r
please find  our invoice\tattached. \r
The bank account is the one you know.\r
\r
Alice\r
\r
\r
"""
HEADERS = [b"from", b"to", b"cc", b"subject", b"date", b"message-id", b"mime-version", b"content-type"]


class Signer(dkim.DKIM):
    """dkimpy with a fixed clock, more tags, and other values of tags where a vector needs them."""

    def __init__(self, message, extra=(), replace=(), **kw):
        super().__init__(message, **kw)
        self.extra, self.replace = list(extra), dict(replace)

    def gen_header(self, fields, *args, **kw):
        fields = [(k, self.replace.get(k, str(WHEN).encode() if k == b"t" else v)) for k, v in fields]
        fields[-2:-2] = self.extra
        fields = [(k, v) for k, v in fields if v is not None]
        return super().gen_header(fields, *args, **kw)


def openssl(*args, data=None):
    return subprocess.run(["openssl", *args], input=data, capture_output=True, check=True).stdout


def rsa(selector, bits, tags=b"", pkcs1=False, record=None):
    pem = openssl("genrsa", "-traditional", str(bits))
    out = ["-RSAPublicKey_out"] if pkcs1 else ["-pubout"]
    der = openssl("rsa", *out, "-outform", "DER", data=pem)
    PRIVATE[selector] = pem
    text = record or b"v=DKIM1; k=rsa; " + tags + b"p=" + base64.b64encode(der)
    RECORDS[selector + b"._domainkey." + DOMAIN] = text


def ed25519(selector):
    key = nacl.signing.SigningKey.generate()
    PRIVATE[selector] = base64.b64encode(bytes(key))
    RECORDS[selector + b"._domainkey." + DOMAIN] = b"v=DKIM1; k=ed25519; p=" + base64.b64encode(bytes(key.verify_key))


def keys():
    rsa(b"rsa", 2048)
    rsa(b"r1024", 1024)
    rsa(b"r512", 512)
    rsa(b"pkcs1", 2048, pkcs1=True)
    rsa(b"strict", 1024, b"t=s; ")
    rsa(b"testing", 1024, b"t=y; ")
    rsa(b"sha1only", 1024, b"h=sha1; ")
    rsa(b"chat", 1024, b"s=chat; ")
    rsa(b"revoked", 1024, record=b"v=DKIM1; k=rsa; p=")
    rsa(b"broken", 1024, record=b"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3")
    rsa(b"twice", 1024, record=b"v=DKIM1; k=rsa; k=rsa; p=AAAA")
    rsa(b"version", 1024, b"")
    RECORDS[b"version._domainkey." + DOMAIN] = RECORDS[b"version._domainkey." + DOMAIN].replace(b"DKIM1", b"DKIM2")
    rsa(b"wrong", 1024)
    rsa(b"other", 1024)
    RECORDS[b"wrong._domainkey." + DOMAIN] = RECORDS.pop(b"other._domainkey." + DOMAIN)
    rsa(b"absent", 1024)
    del RECORDS[b"absent._domainkey." + DOMAIN]
    rsa(b"unrecorded", 1024)
    RECORDS[b"unrecorded._domainkey." + DOMAIN] = b"UNRECORDED"
    rsa(b"silent", 1024)
    RECORDS[b"silent._domainkey." + DOMAIN] = b"TIMEOUT"
    rsa(b"wrongkind", 1024)
    RECORDS[b"wrongkind._domainkey." + DOMAIN] = RECORDS[b"wrongkind._domainkey." + DOMAIN].replace(b"k=rsa", b"k=ed25519")
    ed25519(b"ed")


def sign(message=BASE, selector=b"rsa", canon="relaxed/relaxed", headers=HEADERS, identity=None, length=False,
         algorithm=None, extra=(), replace=(), check=True, minkey=1024):
    algorithm = algorithm or (b"ed25519-sha256" if selector == b"ed" else b"rsa-sha256")
    signer = Signer(message, extra, replace, signature_algorithm=algorithm, minkey=minkey)
    field = signer.sign(selector, DOMAIN, PRIVATE[selector], identity=identity, signature_algorithm=algorithm,
                        canonicalize=tuple(p.encode() for p in canon.split("/")), include_headers=headers, length=length)
    signed = field + message
    if check:
        ok = dkim.DKIM(signed, minkey=minkey).verify(dnsfunc=lambda name, timeout=5: RECORDS.get(name.rstrip(b".")))
        if not ok:
            sys.exit("dkimpy does not verify what it signed: %s %s" % (selector, canon))
    return signed


def vector(name, message, truth, about, received=TIME_OF_RECEIPT):
    (HERE / (name + ".eml")).write_bytes(message)
    TRUTH.append("\t".join([name, received, truth, about]))


def body(message, text):
    return message.split(b"\r\n\r\n", 1)[0] + b"\r\n\r\n" + text


def canonical_forms():
    for key in ("rsa", "ed"):
        for canon in ("simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed"):
            signed = sign(selector=key.encode(), canon=canon)
            name = "%s-%s" % (key, canon.replace("/", "-"))
            vector(name, signed, "pass VERIFIED", "nothing changed")
            header, text = canon.split("/")
            blanks = signed.replace(b"find  our", b"find our").replace(b"attached. ", b"attached.\t ")
            vector(name + "-body-blanks", blanks, "pass VERIFIED" if text == "relaxed" else "fail BODY_CHANGED",
                   "blanks of the body changed")
            folded = signed.replace(b"Invoice  2026-1041\r\n\tfor", b"Invoice 2026-1041 for")
            vector(name + "-refolded", folded, "pass VERIFIED" if header == "relaxed" else "fail HEADER_CHANGED",
                   "the subject was folded anew")
            if canon == "relaxed/relaxed":
                vector(name + "-body", signed.replace(b"you know", b"below"), "fail BODY_CHANGED", "a word changed")
                vector(name + "-subject", signed.replace(b"1041\r\n\tfor", b"1042\r\n\tfor"), "fail HEADER_CHANGED",
                       "the subject changed")
                vector(name + "-both", signed.replace(b"you know", b"below").replace(b"Invoice  2026", b"Invoice 2027"),
                       "fail ALL_CHANGED", "body and subject changed")
                vector(name + "-appended", signed + b"New bank: XX00\r\n", "fail BODY_CHANGED", "a line appended")
                vector(name + "-lines", signed + b"\r\n\r\n", "pass VERIFIED", "empty lines appended")
    c = sign(replace=[(b"c", b"relaxed")], canon="relaxed/simple")
    vector("one-word-form", c, "pass VERIFIED", "c=relaxed means relaxed/simple")


def lengths():
    exact = sign(length=True)
    vector("length-exact", exact, "pass VERIFIED", "l= covers the whole body")
    vector("length-appended", exact + b"Pay to XX00 instead.\r\n", "pass VERIFIED partial", "text after l=")
    vector("length-cut", exact.replace(b"Alice\r\n\r\n\r\n", b""), "fail BODY_CUT", "less text than l= says")
    empty = sign(body(BASE, b""), canon="relaxed/relaxed", length=True)
    vector("length-zero", empty + b"Anything at all\r\n", "pass VERIFIED partial", "l=0 signs no text")


def times():
    later, before = str(WHEN + 86400).encode(), str(WHEN + 60).encode()
    vector("expires-later", sign(extra=[(b"x", later)], check=False), "pass VERIFIED", "received before x=")
    vector("expired", sign(extra=[(b"x", before)], check=False), "permerror EXPIRED", "received after x=")
    vector("expired-no-time", sign(extra=[(b"x", before)], check=False), "pass VERIFIED", "nobody knows when it came", "-")
    vector("expires-first", sign(extra=[(b"x", str(WHEN - 1).encode())], check=False),
           "permerror EXPIRY_BEFORE_SIGNING", "x= before t=")


def several():
    two = sign(sign(selector=b"ed"), selector=b"rsa")
    vector("two", two, "pass VERIFIED|pass VERIFIED", "two kinds of keys")
    vector("two-one-wrong", sign(sign(selector=b"ed"), selector=b"wrong", check=False),
           "fail HEADER_CHANGED|pass VERIFIED", "one of two under another key")
    over = sign(headers=HEADERS + [b"from", b"subject", b"reply-to"])
    vector("oversigned", over, "pass VERIFIED sealed=from,reply-to,subject", "names more often than fields")
    vector("oversigned-from-added", b"From: Alice Smith <alice@attacker.example>\r\n" + over, "fail HEADER_CHANGED",
           "a second From on top")
    vector("oversigned-reply-to", b"Reply-To: mallory@attacker.example\r\n" + over, "fail HEADER_CHANGED",
           "a Reply-To that must not be there")
    plain = sign()
    vector("from-added", b"From: Alice Smith <alice@attacker.example>\r\n" + plain, "pass VERIFIED unsigned-from",
           "a second From on top, which mail programs show")
    vector("reply-to-added", b"Reply-To: mallory@attacker.example\r\n" + plain, "pass VERIFIED unsigned=reply-to",
           "a Reply-To that nobody signed")
    vector("few-fields", sign(headers=[b"from"]),
           "pass VERIFIED unsigned=subject,date,to,cc,message-id,content-type,mime-version", "From alone is signed")


def bodies():
    for canon in ("simple", "relaxed"):
        form = "relaxed/" + canon
        vector("empty-" + canon, sign(body(BASE, b""), canon=form), "pass VERIFIED", "no text")
        vector("blank-lines-" + canon, sign(body(BASE, b"\r\n\r\n\r\n"), canon=form), "pass VERIFIED", "empty lines only")
        vector("nul-" + canon, sign(body(BASE, b"a\0b\r\n"), canon=form), "pass VERIFIED", "a NUL")
        vector("long-line-" + canon, sign(body(BASE, b"x" * 20000 + b"\r\n"), canon=form), "pass VERIFIED", "a long line")
        vector("no-last-end-" + canon, sign(body(BASE, b"one\r\ntwo"), canon=form), "pass VERIFIED", "no line end at the end")
    vector("latin1-text", sign(body(BASE, "Gr\u00fc\u00dfe\r\n".encode("latin-1")), canon="relaxed/simple"),
           "pass VERIFIED", "bytes over 127 in the text")
    vector("bare-cr", sign(body(BASE, b"one\rtwo\r\nthree\r\n"), canon="simple/simple"), "pass VERIFIED", "a lone CR")
    latin = BASE.replace(b"Invoice  2026", "Rechnung f\u00fcr 2026".encode("latin-1"))
    for canon in ("simple/simple", "relaxed/relaxed"):
        vector("latin1-header-" + canon.split("/")[0], sign(latin, canon=canon), "pass VERIFIED", "raw Latin-1 in the subject")
        vector("lf-" + canon.split("/")[0], sign(canon=canon).replace(b"\r\n", b"\n"), "pass VERIFIED", "the file was saved with LF")
    vector("mbox-line", b"From alice@mycompany.example Wed Aug  5 09:00:00 2026\r\n" + sign(), "pass VERIFIED",
           "the line of a mailbox file before it")


def key_records():
    vector("key-pkcs1", sign(selector=b"pkcs1", check=False), "pass VERIFIED", "a bare RSAPublicKey")
    vector("key-1024", sign(selector=b"r1024"), "pass VERIFIED", "1024 bits")
    vector("key-512", sign(selector=b"r512", minkey=512), "policy KEY_SHORT", "512 bits")
    vector("key-revoked", sign(selector=b"revoked", check=False), "permerror KEY_REVOKED", "p= is empty")
    vector("key-broken", sign(selector=b"broken", check=False), "permerror KEY_SYNTAX", "p= is cut off")
    vector("key-twice", sign(selector=b"twice", check=False), "permerror KEY_SYNTAX", "a tag stands twice")
    vector("key-version", sign(selector=b"version", check=False), "permerror KEY_VERSION", "v=DKIM2")
    vector("key-kind", sign(selector=b"wrongkind", check=False), "permerror KEY_SYNTAX", "an RSA key as k=ed25519")
    vector("key-absent", sign(selector=b"absent", check=False), "permerror KEY_ABSENT", "no record")
    vector("key-unrecorded", sign(selector=b"unrecorded", check=False), "temperror KEY_NOT_RECORDED", "nobody asked")
    vector("key-silent", sign(selector=b"silent", check=False), "temperror KEY_NOT_ANSWERED", "no answer")
    vector("key-wrong", sign(selector=b"wrong", check=False), "fail HEADER_CHANGED", "another key is published")
    vector("key-chat", sign(selector=b"chat", check=False), "permerror KEY_NOT_FOR_MAIL", "s=chat")
    vector("key-hash", sign(selector=b"sha1only", check=False), "permerror KEY_HASH", "h=sha1, signed with sha256")
    vector("key-testing", sign(selector=b"testing"), "pass VERIFIED testing", "t=y")
    vector("key-strict", sign(selector=b"strict"), "pass VERIFIED", "t=s, i= of the domain")
    vector("key-strict-below", sign(selector=b"strict", identity=b"alice@post." + DOMAIN, check=False),
           "permerror KEY_STRICT", "t=s, i= below the domain")


def tags():
    vector("sha1", sign(algorithm=b"rsa-sha1"), "policy SHA1", "rsa-sha1")
    vector("identity-below", sign(identity=b"alice@post." + DOMAIN), "pass VERIFIED", "i= below the domain")
    vector("identity-foreign", sign(replace=[(b"i", b"alice@attacker.example")], check=False), "permerror IDENTITY",
           "i= of another domain")
    vector("version-2", sign(replace=[(b"v", b"2")], check=False), "permerror VERSION", "v=2")
    vector("no-selector", sign(replace=[(b"s", None)], check=False), "permerror MISSING", "no s=")
    vector("unknown-algorithm", sign(replace=[(b"a", b"rsa-sha512")], check=False), "permerror ALGORITHM", "a=rsa-sha512")
    vector("unknown-form", sign(replace=[(b"c", b"strict/simple")], check=False), "permerror FORM", "c=strict")
    vector("unknown-query", sign(replace=[(b"q", b"http")], check=False), "permerror QUERY", "q=http")
    vector("tag-twice", sign(extra=[(b"d", DOMAIN)], check=False), "permerror SYNTAX", "d= twice")
    vector("unknown-tag", sign(extra=[(b"zz", b"anything")]), "pass VERIFIED", "a tag nobody knows")
    vector("from-unsigned", re.sub(rb"h=from : ", b"h=", sign()), "permerror FROM_NOT_SIGNED", "From is not in h=")
    vector("signature-cut", re.sub(rb"(;\s+b=.{20}).*?\r\n(?=\S)", rb"\1\r\n", sign(), flags=re.S), "fail HEADER_CHANGED",
           "b= is cut off")


def main():
    for old in HERE.glob("*.eml"):
        old.unlink()
    keys()
    for part in (canonical_forms, lengths, times, several, bodies, key_records, tags):
        part()
    (HERE / "keys.txt").write_bytes(b"".join(n + b"\t" + t + b"\n" for n, t in sorted(RECORDS.items())))
    (HERE / "truth.tsv").write_text("".join(line + "\n" for line in TRUTH))
    print(len(TRUTH), "vectors")


if __name__ == "__main__":
    main()
