"""Deduplicates FEBRL 3 with Splink and prints clusters as JSON, for bench:febrl to score.

Usage: python splink_febrl3.py FOLDER SEED

Rows are told apart by their number in the file; rec_id is not read. Two models: the comparisons, blocking rules and training
that Splink's documentation shows for this data, and one that is given every column, with term frequencies for all of them.
"""

import csv
import json
import logging
import sys
from importlib.metadata import version
from pathlib import Path

import duckdb
import pyarrow
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

# The least probability of a pair. 0.5 is the one that would be taken without labels.
THRESHOLDS = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99, 0.999, 0.9999]
ROW = "row"
EXCHANGED_NAMES = "l.given_name = r.surname and l.surname = r.given_name"

BIRTH_DATE = cl.DateOfBirthComparison("date_of_birth", input_is_string=True, datetime_format="%Y%m%d")
DOCUMENTED = {
    "comparisons": [
        cl.NameComparison("given_name"),
        cl.NameComparison("surname"),
        BIRTH_DATE,
        cl.DamerauLevenshteinAtThresholds("soc_sec_id", [2]),
        cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
        cl.ExactMatch("postcode").configure(term_frequency_adjustments=True),
    ],
    "blocking": [block_on(column) for column in ("soc_sec_id", "given_name", "surname", "date_of_birth", "postcode")],
}


def with_frequencies(comparison):
    return comparison.configure(term_frequency_adjustments=True)


EVERY_COLUMN = {
    "comparisons": [
        with_frequencies(cl.NameComparison("given_name")),
        with_frequencies(cl.NameComparison("surname")),
        BIRTH_DATE,
        cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
        with_frequencies(cl.DamerauLevenshteinAtThresholds("street_number", [1])),
        with_frequencies(cl.DamerauLevenshteinAtThresholds("postcode", [1, 2])),
        with_frequencies(cl.JaroWinklerAtThresholds("address_1", [0.92, 0.88])),
        with_frequencies(cl.JaroWinklerAtThresholds("address_2", [0.92, 0.88])),
        with_frequencies(cl.JaroWinklerAtThresholds("suburb", [0.92, 0.88])),
        with_frequencies(cl.DamerauLevenshteinAtThresholds("state", [1])),
    ],
    "blocking": [*DOCUMENTED["blocking"], block_on("address_1"), block_on("suburb"), EXCHANGED_NAMES],
}


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file, skipinitialspace=True))
    header, body = [name.strip() for name in rows[0]], rows[1:]
    columns = {
        name: [row[at].strip() or None for row in body] for at, name in enumerate(header) if name != "rec_id"
    }
    return pyarrow.table({ROW: list(range(len(body))), **columns})


def clusters_of(rows, pairs):
    lowest = list(range(rows))

    def find(row):
        while lowest[row] != row:
            lowest[row] = lowest[lowest[row]]
            row = lowest[row]
        return row

    for a, b in pairs:
        one, other = sorted((find(a), find(b)))
        lowest[other] = one
    return [find(row) for row in range(rows)]


def run(table, model, seed):
    api = DuckDBAPI(connection=duckdb.connect())
    settings = SettingsCreator(
        unique_id_column_name=ROW,
        link_type="dedupe_only",
        comparisons=model["comparisons"],
        blocking_rules_to_generate_predictions=model["blocking"],
    )
    linker = Linker(api.register(table), settings)
    surely_one = [
        block_on("soc_sec_id"),
        block_on("given_name", "surname", "date_of_birth"),
        f"{EXCHANGED_NAMES} and l.date_of_birth = r.date_of_birth",
    ]
    linker.training.estimate_probability_two_random_records_match(surely_one, recall=0.9)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=seed)
    for column in ("date_of_birth", "postcode"):
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(column))
    found = linker.inference.predict(threshold_match_probability=min(THRESHOLDS)).as_record_list()
    return [
        {
            "threshold": least,
            "clusters": clusters_of(
                table.num_rows, [(p[f"{ROW}_l"], p[f"{ROW}_r"]) for p in found if p["match_probability"] >= least]
            ),
        }
        for least in THRESHOLDS
    ]


def main():
    logging.getLogger("splink").setLevel(logging.ERROR)
    folder, seed = Path(sys.argv[1]), int(sys.argv[2])
    table = read(folder / "dataset3.csv")
    runs = [
        {"settings": name, "clusterings": run(table, model, seed)}
        for name, model in (("as documented", DOCUMENTED), ("every column", EVERY_COLUMN))
    ]
    print(json.dumps({"version": version("splink"), "runs": runs}))


main()
