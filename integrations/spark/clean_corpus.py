"""Cleans a corpus with clean-article on Spark, in two passes: what do sites repeat, then cleaning with that.

    spark-submit clean_corpus.py --input PATH --work PATH --output PATH

README.md beside this file tells how. Spark spreads documents and counts; all that is known about articles, sites and
templates is in the command, which runs as a process for each bucket of documents. What it makes of a bucket depends on
nothing but the documents in it, so that a task that is done again, anywhere, does the same. One file, as that is what
spark-submit sends to the workers without being told of others.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, groupby, islice
from pathlib import Path
from threading import Thread
from typing import IO, Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

Row = tuple[Any, ...]
Batches = Iterator[pa.RecordBatch]

RECORDS = "bucket int, site string, place binary, head string, record string"
SITES = "site string, place binary, head string, lines string, seen_head string, record string"
CLEANED = "value string"
# Rows that go back to Spark together; a record may take some hundred kilobytes.
ROWS_A_BATCH = 256
# Rows of a bucket: what is known of its sites comes before its documents.
KNOWN, DOCUMENT = 0, 1
HOST_OF_URL = "regexp_extract(get_json_object(text, '$.url'), '://([^/?#]+)', 1)"


class CommandFailed(Exception):
    """The command died, or did not do what it was asked to. Spark tries the task again."""


@dataclass(frozen=True)
class Command:
    """How clean-article is called on the workers."""

    argv: tuple[str, ...]
    # How documents are read, the same in both passes.
    reading: tuple[str, ...]
    # How sites are told and sampled.
    learning: tuple[str, ...]
    # How documents are cleaned.
    cleaning: tuple[str, ...]

    def lines(self, options: Iterable[str], fed: Iterable[str]) -> Iterator[str]:
        """Runs the command with these lines on its standard input; gives those of its standard output."""
        # Nothing of the worker's own settings can change what comes out.
        env = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        with tempfile.TemporaryFile() as told:
            process = subprocess.Popen(
                [*self.argv, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=told, env=env
            )
            assert process.stdin is not None and process.stdout is not None
            feeder = Feeder(process.stdin, fed)
            feeder.start()
            try:
                for line in process.stdout:
                    yield line.decode("utf-8").rstrip("\n")
                code = process.wait()
                feeder.join()
            finally:
                process.kill()
                process.wait()
                process.stdout.close()
            if feeder.failure is not None and not isinstance(feeder.failure, BrokenPipeError):
                raise feeder.failure
            # 1: some documents failed. What is wrong with them stands in what was written.
            if code not in (0, 1) or feeder.failure is not None:
                told.seek(max(0, told.seek(0, os.SEEK_END) - 2000))
                raise CommandFailed(f"ended with {code}: {told.read().decode('utf-8', 'replace')}")

    def learn(self, documents: Iterable[str], file: Path) -> None:
        options = ["learn", "-", "--quiet", "-o", str(file), "--input-format", "jsonl", *self.reading, *self.learning]
        self.write(options, documents, file)

    def merge(self, part: Path, file: Path) -> None:
        self.write(["merge", str(part), "--quiet", "-o", str(file)], (), file)

    def clean(self, documents: Iterable[str], templates: Path | None) -> Iterator[str]:
        known = [] if templates is None else ["--templates", str(templates)]
        options = ["-", "--quiet", "--input-format", "jsonl", "--format", "jsonl", "--jobs", "1"]
        return self.lines([*options, *self.reading, *self.cleaning, *known], documents)

    def write(self, options: Iterable[str], fed: Iterable[str], file: Path) -> None:
        for _ in self.lines(options, fed):
            pass
        if not file.exists():
            raise CommandFailed(f"wrote no {file.name}")


class Feeder(Thread):
    """Writes lines to a process while its output is read, and counts them."""

    def __init__(self, sink: IO[bytes], lines: Iterable[str]) -> None:
        super().__init__(daemon=True)
        self.sink, self.lines = sink, lines
        self.failure: BaseException | None = None

    def run(self) -> None:
        try:
            with self.sink:
                for line in self.lines:
                    self.sink.write(line.encode("utf-8") + b"\n")
        except BaseException as failure:  # noqa: BLE001  the thread that reads throws it
            self.failure = failure


def rows_of(batches: Iterable[pa.RecordBatch]) -> Iterator[Row]:
    for batch in batches:
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def batches_of(rows: Iterable[Row], names: str) -> Batches:
    """Rows as Spark takes them. `names` is the schema in Spark's words."""
    types = {"int": pa.int32(), "string": pa.string(), "binary": pa.binary()}
    schema = pa.schema([(name, types[kind]) for name, kind in (field.split() for field in names.split(", "))])
    left = iter(rows)
    while held := list(islice(left, ROWS_A_BATCH)):
        columns = zip(*held, strict=True)
        arrays = [pa.array(column, kind) for column, kind in zip(columns, schema.types, strict=True)]
        yield pa.RecordBatch.from_arrays(arrays, schema=schema)


def site_of(line: str) -> str:
    """The site of a line of records or templates, as JSON writes it: a name need not be valid Unicode."""
    found = re.match(r'\{"site":("(?:[^"\\]|\\.)*")', line)
    if found is None:
        raise CommandFailed(f"no site in {line[:200]}")
    return found[1]


def place_of(site: str) -> bytes:
    """Bytes whose order is that of the command: by UTF-16 units."""
    name: str = json.loads(site)
    return name.encode("utf-16-be", "surrogatepass")


def learn_rows(command: Command, rows: Iterable[Row]) -> Iterator[Row]:
    """Rows of documents, sorted by bucket, to what each bucket's sites are remembered by."""
    for bucket, documents in groupby(rows, key=lambda row: row[0]):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "part")
            command.learn((text for _, text in documents), file)
            with read_lines(Path(f"{file}.seen")) as seen:
                head = next(seen).rstrip("\n")
                for line in seen:
                    site = site_of(line)
                    yield bucket, site, place_of(site), head, line.rstrip("\n")


def merge_rows(command: Command, rows: Iterator[Row]) -> Iterator[Row]:
    """Records, sorted by site, several of a site perhaps, to one record of each and its templates."""
    first = next(rows, None)
    if first is None:
        return
    with tempfile.TemporaryDirectory() as folder:
        part, whole = Path(folder, "part"), Path(folder, "whole")
        write_records(part, first, rows)
        command.merge(part, whole)
        with read_lines(whole) as file, read_lines(Path(f"{whole}.seen")) as seen:
            head, seen_head = next(file).rstrip("\n"), next(seen).rstrip("\n")
            by_site = groupby((line.rstrip("\n") for line in file if line.startswith('{"site":')), key=site_of)
            for (site, lines), record in zip(by_site, seen, strict=True):
                yield site, place_of(site), head, "\n".join(lines), seen_head, record.rstrip("\n")


def clean_rows(command: Command, rows: Iterable[Row]) -> Iterator[Row]:
    """Rows of what is known and of documents, sorted by bucket and kind, to lines of output: one for each document."""
    for bucket, members in groupby(rows, key=lambda row: row[0]):
        with tempfile.TemporaryDirectory() as folder:
            templates = Path(folder, "templates")
            by_kind = groupby(members, key=lambda row: row[1])
            kind, group = next(by_kind)
            known = kind == KNOWN
            if known:
                write_templates(templates, (text for _, _, text in group))
                _, group = next(by_kind)
            counted = Counted(text for _, _, text in group)
            made = 0
            for line in command.clean(counted, templates if known else None):
                made += 1
                yield (without_place(line),)
            if made != counted.count:
                raise CommandFailed(f"bucket {bucket}: {made} lines for {counted.count} documents")


class Counted:
    """Passes on, and counts."""

    def __init__(self, values: Iterable[str]) -> None:
        self.values, self.count = values, 0

    def __iter__(self) -> Iterator[str]:
        for value in self.values:
            self.count += 1
            yield value


def write_templates(file: Path, sites: Iterable[str]) -> None:
    """A file as `learn` writes it, of pieces that each begin with the same head."""
    pieces = iter(sites)
    first = next(pieces)
    rest = (piece.partition("\n")[2] for piece in pieces)
    write_lines(file, chain([first], rest, ['{"total":{}}']))


def write_records(file: Path, first: Row, rest: Iterable[Row]) -> None:
    """Rows of head and record, sorted by site, as `merge` takes them."""
    write_lines(Path(f"{file}.seen"), chain([first[0]], (record for _, record in chain([first], rest))))


def read_lines(file: Path) -> IO[str]:
    # Nothing but a line feed ends a line.
    return file.open(encoding="utf-8", newline="\n")


def write_lines(file: Path, lines: Iterable[str]) -> None:
    with file.open("w", encoding="utf-8", newline="\n") as output:
        output.writelines(f"{line}\n" for line in lines)


def without_place(line: str) -> str:
    """An error without the number of its line, which is one in the bucket and so says nothing."""
    if line.startswith('{"schemaVersion"'):
        return line
    return re.sub(r'("error":\{"code":"[a-z-]+","message":")line \d+: ', r"\1", line, count=1)


def mapped(frame: DataFrame, names: str, make: Callable[[Iterator[Row]], Iterable[Row]]) -> DataFrame:
    return frame.mapInArrow(lambda batches: batches_of(make(rows_of(batches)), names), names)


def read(spark: SparkSession, path: str, form: str) -> DataFrame:
    """The corpus as JSON Lines: a column `text`."""
    if form == "parquet":
        frame = spark.read.parquet(path)
        return frame.select(F.to_json(F.struct("*")).alias("text"))
    if form == "text":
        frame = spark.read.text(path, wholetext=True, recursiveFileLookup=True)
        name = F.col("_metadata.file_path")
        folder = F.element_at(F.split(name, "/"), -2)
        record = F.struct(name.alias("id"), folder.alias("site"), F.col("value").alias("text"))
        return frame.select(F.to_json(record).alias("text"))
    lines = spark.read.option("lineSep", "\n").text(path).withColumnRenamed("value", "text")
    return lines.where(F.col("text").rlike(r"[^ \t\r]"))


def in_buckets(texts: DataFrame, buckets: int, key: str, spread: int) -> DataFrame:
    """With the bucket of each document. Those of a site stand together; where nothing tells the site, anywhere."""
    site = F.coalesce(F.nullif(F.expr(key), F.lit("")), F.col("text"))
    part = F.pmod(F.xxhash64("text"), F.lit(spread))
    return texts.select(F.pmod(F.xxhash64(site, part), F.lit(buckets)).cast("int").alias("bucket"), "text")


def learn(documents: DataFrame, command: Command, work: str, buckets: int) -> DataFrame:
    """The first pass. What it found is kept below `work`: `records` by bucket, `sites` put together."""
    spark = documents.sparkSession
    sorted_documents = documents.repartition(buckets, "bucket").sortWithinPartitions("bucket")
    found = mapped(sorted_documents, RECORDS, lambda rows: learn_rows(command, rows))
    found.write.mode("overwrite").parquet(f"{work}/records")
    records = spark.read.parquet(f"{work}/records")
    by_site = records.repartition(buckets, "site").sortWithinPartitions("place").select("head", "record")
    mapped(by_site, SITES, lambda rows: merge_rows(command, rows)).write.mode("overwrite").parquet(f"{work}/sites")
    return spark.read.parquet(f"{work}/sites")


def known_in_buckets(sites: DataFrame, work: str) -> DataFrame:
    """What is known of sites, for each bucket that holds documents of them."""
    pairs = sites.sparkSession.read.parquet(f"{work}/records").select("bucket", "site").distinct()
    text = F.concat_ws("\n", "head", "lines").alias("text")
    return sites.join(pairs, "site").select("bucket", F.lit(KNOWN).alias("kind"), text)


def clean(documents: DataFrame, known: DataFrame | None, command: Command, buckets: int) -> DataFrame:
    """The second pass: a column `value` of JSON Lines."""
    rows = documents.select("bucket", F.lit(DOCUMENT).alias("kind"), "text")
    both = rows if known is None else rows.unionByName(known)
    placed = both.repartition(buckets, "bucket").sortWithinPartitions("bucket", "kind")
    return mapped(placed, CLEANED, lambda rows: clean_rows(command, rows))


def write_whole(sites: DataFrame, command: Command, file: Path) -> None:
    """The templates of all sites as one file on the driver, and beside it the records, as `learn` writes them."""
    rows = sites.orderBy("place").select("seen_head", "record").toLocalIterator(prefetchPartitions=True)
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder, "part")
        first = next(rows, None)
        if first is None:
            raise SystemExit("no document tells its site: say how with --site-from")
        write_records(part, first, rows)
        command.merge(part, file)


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Cleans a corpus with clean-article on Spark.", allow_abbrev=False)
    parser.add_argument("--input", required=True, help="what Spark can read: a folder, a file, a pattern")
    parser.add_argument("--input-format", choices=["jsonl", "parquet", "text"], default="jsonl")
    parser.add_argument("--output", required=True, help="folder for JSON Lines; must not be there yet")
    parser.add_argument("--work", help="folder for what is learned; overwritten")
    parser.add_argument("--no-learn", action="store_true", help="clean each document by itself, in one pass")
    parser.add_argument("--templates", type=Path, help="file on the driver for the templates of all sites")
    parser.add_argument("--command", default="clean-article", help="how it is called on the workers")
    parser.add_argument("--buckets", type=int, default=200, help="so many processes of the command for each pass")
    parser.add_argument("--key", default=HOST_OF_URL, help="SQL over `text`: documents with the same stand together")
    parser.add_argument("--spread", type=int, default=1, help="over so many buckets each site is spread")
    parser.add_argument("--site-from", help="as for `learn`")
    parser.add_argument("--per-site", type=int, help="as for `learn`")
    parser.add_argument("--reading-options", default="", help='such as "--content-field body --map url=link"')
    parser.add_argument("--cleaning-options", default="", help='such as "--mode recall"')
    parser.add_argument("--compression", default="none", help="of the output: gzip, zstd, …")
    given = parser.parse_args()
    if given.work is None and not given.no_learn:
        parser.error("--work is needed, or --no-learn")
    return given


def command_of(given: argparse.Namespace) -> Command:
    site_from = given.site_from or ("field:site" if given.input_format == "text" else None)
    learning = [] if site_from is None else ["--site-from", site_from]
    if given.per_site is not None:
        learning += ["--per-site", str(given.per_site)]
    reading, cleaning = shlex.split(given.reading_options), shlex.split(given.cleaning_options)
    return Command(tuple(shlex.split(given.command)), tuple(reading), tuple(learning), tuple(cleaning))


def main() -> None:
    given, spark = options(), SparkSession.builder.appName("clean-article").getOrCreate()
    command = command_of(given)
    texts = read(spark, given.input, given.input_format)
    documents = in_buckets(texts, given.buckets, given.key, given.spread)
    known = None
    if not given.no_learn:
        sites = learn(documents, command, given.work, given.buckets)
        if given.templates is not None:
            write_whole(sites, command, given.templates)
        known = known_in_buckets(sites, given.work)
    cleaned = clean(documents, known, command, given.buckets)
    cleaned.write.option("compression", given.compression).option("lineSep", "\n").text(given.output)
    spark.stop()


if __name__ == "__main__":
    main()
