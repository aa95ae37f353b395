"""Lets dnstwist make its permutations of each name on standard input, and writes them with their technique and its
processor time. Arguments: dictionary of words, dictionary of endings; either may be empty."""

import sys
import time

import dnstwist


def words(path):
    if not path:
        return []
    with open(path, encoding="utf-8") as lines:
        return [line.strip() for line in lines if line.strip() and not line.startswith("//")]


print("version", dnstwist.__version__, sep="\t")
dictionary, endings = words(sys.argv[1]), words(sys.argv[2])
for name in sys.stdin.read().split():
    start = time.process_time()
    fuzzer = dnstwist.Fuzzer(name, dictionary=dictionary, tld_dictionary=endings)
    fuzzer.generate()
    spent = time.process_time() - start
    print("time", name, spent * 1000, sep="\t")
    for made in sorted((made["domain"], made["fuzzer"]) for made in fuzzer.domains):
        if made[1] != "*original":
            print("name", name, made[0], made[1], sep="\t")
