"""Links records with a register by Splink on DuckDB, without labels, and writes the best citizen of each record.

usage: link.py SETTING REGISTER RECORDS OUT

REGISTER and RECORDS are what prepare.ts writes. OUT gets a row for each record that has a candidate:
recordId, citizenId, weight (Splink's match weight, log2 of the odds), rivals (log2 of the sum of the odds of the
record's other candidates; empty where there are none). Seconds of each step go to standard output as JSON.
"""

import json
import logging
import signal
import sys
import time

import duckdb
import splink.comparison_level_library as level
import splink.comparison_library as comparison
from splink import DuckDBAPI, Linker, SettingsCreator, block_on
from splink.blocking_rule_library import CustomRule

SEED = 7
# Splink's default. Ten times as many took a minute more at a million citizens, and the links were the same but for some ten.
RANDOM_PAIRS = 1e6
LISTS = ["numbers", "old_numbers", "bares", "homes", "origins"]


def by_frequency(column, wanted=True):
    """Both sides are equal, and how frequent the value is counts."""
    return level.ExactMatchLevel(column, term_frequency_adjustments=wanted)


def edits(column, most):
    """Damerau-Levenshtein distance; asked only of what is alike at all, which is ten times faster and misses nothing."""
    values = f"{column}_l, {column}_r"
    return level.CustomLevel(
        f"case when jaro_winkler_similarity({values}) >= 0.85 "
        f"then damerau_levenshtein({values}) <= {most} else false end",
        f"at most {most} edits",
    )


def known(of_level, u):
    """A chance that no sample of random pairs can tell, known beforehand."""
    return of_level.configure(u_probability=u, fix_u_probability=True)


def seldom(of_level):
    """
    A level that hardly any true pair has. Expectation-maximisation would bring its m to nothing, which Splink 5.0.0 ends with
    an error, and which would let a single mistake outweigh everything else.
    """
    return of_level.configure(m_probability=0.002, fix_m_probability=True)


def whole_name(frequency):
    """The whole name in levels. In Vietnamese the parts depend on one another, and frequencies of the whole say more."""
    return comparison.CustomComparison(
        output_column_name="name",
        comparison_levels=[
            level.NullLevel("bare"),
            by_frequency("name", frequency),
            by_frequency("bare", frequency),
            level.ArrayIntersectLevel("bares", 1),  # a former name, or another one
            level.CustomLevel("sorted_l = sorted_r", "other order"),
            edits("bare", 1),
            by_frequency("short", frequency),
            level.JaroWinklerLevel("bare", 0.92),
            level.JaroWinklerLevel("bare", 0.88),
            by_frequency("given", frequency),
            level.ElseLevel(),
        ],
    )


def names_by_part():
    """As Splink's documentation recommends: given and family name in one comparison, frequencies of both together."""
    return [
        comparison.ForenameSurnameComparison("given", "family", forename_surname_concat_col_name="short"),
        comparison.NameComparison("middle"),
    ]


def birth_date():
    """DateOfBirthComparison, with levels for what Vietnamese records do to dates."""
    return comparison.CustomComparison(
        output_column_name="birth_date",
        comparison_levels=[
            level.NullLevel("birth_text"),
            level.ExactMatchLevel("birth_date"),
            level.CustomLevel("birth_date_l = birth_swapped_r", "day and month exchanged"),
            level.CustomLevel(
                "birth_year_l = birth_year_r and (birth_date_l is null or birth_date_r is null)", "only the year"
            ),
            edits("birth_text", 1),
            level.CustomLevel(
                "substr(birth_text_l, 5) = substr(birth_text_r, 5) "
                "and abs(cast(birth_year_l as int) - cast(birth_year_r as int)) = 1",
                "year off by one",
            ),
            level.ExactMatchLevel("birth_year"),
            level.ElseLevel(),
        ],
    )


def number(citizens):
    """1.5 % of records bear another person's number; a number has some 119 neighbours among 1.2e8 that could be."""
    return comparison.CustomComparison(
        output_column_name="number",
        comparison_levels=[
            level.NullLevel("number"),
            known(level.ExactMatchLevel("number"), 0.015 / citizens),
            known(level.ArrayIntersectLevel("numbers", 1), 0.002 / citizens),  # a former number of twelve digits
            known(edits("number", 1), 1e-6),
            known(edits("number", 2), 6e-5),
            level.ElseLevel(),
        ],
    )


def old_number(citizens):
    return comparison.CustomComparison(
        output_column_name="old_number",
        comparison_levels=[
            level.NullLevel("old_numbers"),
            known(level.ArrayIntersectLevel("old_numbers", 1), 0.002 / citizens),
            level.ElseLevel(),
        ],
    )


def commune(one, many, province, frequency):
    return comparison.CustomComparison(
        output_column_name=one,
        comparison_levels=[
            level.NullLevel(one),
            by_frequency(one, frequency),
            level.ArrayIntersectLevel(many, 1),  # a divided commune
            level.ExactMatchLevel(province),
            level.ElseLevel() if one == "home" else seldom(level.ElseLevel()),
        ],
    )


def relative(name, frequency):
    return comparison.CustomComparison(
        output_column_name=name,
        comparison_levels=[
            level.NullLevel(f"{name}_bare"),
            by_frequency(name, frequency),
            by_frequency(f"{name}_bare", frequency),
            edits(f"{name}_bare", 1),
            seldom(level.JaroWinklerLevel(f"{name}_bare", 0.9)),
            seldom(level.ElseLevel()),
        ],
    )


def tuned(names, frequency):
    """Levels made for these records; a function of how many citizens there are."""
    return lambda citizens: [
        *names,
        birth_date(),
        comparison.ExactMatch("sex"),
        number(citizens),
        old_number(citizens),
        commune("home", "homes", "home_province", frequency),
        commune("origin", "origins", "origin_province", frequency),
        *[relative(name, frequency) for name in ("father", "mother", "spouse")],
    ]


def as_documented():
    """Nothing but what Splink's library of comparisons has ready, and no chance known beforehand."""
    return lambda _citizens: [
        *names_by_part(),
        comparison.DateOfBirthComparison("birth_date", input_is_string=True),
        comparison.ExactMatch("sex"),
        comparison.LevenshteinAtThresholds("number", [1, 2]),
        comparison.ArrayIntersectAtSizes("old_numbers", [1]),
        comparison.ArrayIntersectAtSizes("homes", [1]),
        comparison.ArrayIntersectAtSizes("origins", [1]),
        *[comparison.NameComparison(f"{kin}_bare") for kin in ("father", "mother", "spouse")],
    ]


FEW_RULES = [
    block_on("number"),
    block_on("old_numbers", arrays_to_explode=["old_numbers"]),
    block_on("bare", "birth_year"),
    block_on("short", "birth_date"),
    block_on("bare", "homes", arrays_to_explode=["homes"]),
    block_on("birth_date", "homes", arrays_to_explode=["homes"]),
]
RULES = [
    *FEW_RULES,
    block_on("bare", "origins", arrays_to_explode=["origins"]),
    block_on("birth_date", "origins", arrays_to_explode=["origins"]),
    block_on("short", "birth_year", "homes", arrays_to_explode=["homes"]),
    CustomRule("l.short = r.short and l.birth_date = r.birth_swapped"),
    block_on("numbers", arrays_to_explode=["numbers"]),
    *[block_on(own, f"{kin}_bare") for own in ("bare", "birth_date") for kin in ("father", "mother", "spouse")],
]

# name: (comparisons, blocking rules)
SETTINGS = {
    "whole-name": (tuned([whole_name(True)], True), RULES),
    "name-by-part": (tuned(names_by_part(), True), RULES),
    "without-frequencies": (tuned([whole_name(False)], False), RULES),
    "few-rules": (tuned([whole_name(True)], True), FEW_RULES),
    "as-documented": (as_documented(), RULES),
}


def main(setting, register, records, out):
    logging.disable(logging.WARNING)
    steps = {}
    begun = time.monotonic()

    def done(step):
        nonlocal begun
        steps[step] = round(time.monotonic() - begun, 1)
        print(f"splink, {setting}: {step} {steps[step]} s", file=sys.stderr, flush=True)
        begun = time.monotonic()

    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    api = DuckDBAPI(connection)
    tables = []
    for name, path in (("records", records), ("register", register)):
        lists = ", ".join(f"string_split({column}, '|') AS {column}" for column in LISTS)
        connection.execute(
            f"CREATE TABLE {name}_table AS SELECT * REPLACE ({lists}) "
            "FROM read_csv(?, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')",
            [path],
        )
        tables.append(api.register(f"{name}_table", dataset_display_name=name))
    done("load")

    citizens = connection.execute("SELECT count(*) FROM register_table").fetchall()[0][0]
    comparisons, rules = SETTINGS[setting]
    linker = Linker(
        tables,
        SettingsCreator(
            link_type="link_only",
            comparisons=comparisons(citizens),
            blocking_rules_to_generate_predictions=rules,
            retain_matching_columns=False,
            em_convergence=0.001,
        ),
    )
    linker.training.estimate_probability_two_random_records_match(
        [
            block_on("number", "birth_date"),
            block_on("number", "bare"),
            block_on("bare", "birth_date", "home"),
            block_on("bare", "birth_date", "mother_bare"),
        ],
        recall=0.9,
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=RANDOM_PAIRS, seed=SEED)
    done("u")
    for columns in (("number",), ("short", "birth_date"), ("birth_date", "home")):
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*columns))
        done(f"em on {' and '.join(columns)}")

    predicted = linker.inference.predict()
    done("predict")
    pairs = predicted.physical_name
    steps["pairs"] = connection.execute(f"SELECT count(*) FROM {pairs}").fetchall()[0][0]
    connection.execute(
        f"""
        COPY (
            SELECT unique_id_l AS "recordId", unique_id_r AS "citizenId", match_weight AS weight,
                   log2(rivals) AS rivals
            FROM (
                SELECT unique_id_l, unique_id_r, match_weight,
                       row_number() OVER mine AS place,
                       sum(pow(2, match_weight)) OVER (mine ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS rivals
                FROM {pairs}
                WINDOW mine AS (PARTITION BY unique_id_l ORDER BY match_weight DESC, unique_id_r)
            )
            WHERE place = 1
        ) TO '{out}' (HEADER, DELIMITER ',')
        """
    )
    done("best")
    print(json.dumps(steps))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # ends without a trace of the stack
    main(*sys.argv[1:])
