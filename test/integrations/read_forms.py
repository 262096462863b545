"""Prints how the job for Spark reads Parquet and texts, for spark.test.ts."""

import sys

from clean_corpus import read
from pyspark.sql import SparkSession

folder = sys.argv[1]
spark = SparkSession.builder.getOrCreate()
spark.read.json(f"{folder}/pages.jsonl").write.parquet(f"{folder}/parquet")
for form, path in (("parquet", "parquet"), ("text", "texts")):
    texts = (row.text for row in read(spark, f"{folder}/{path}", form).collect())
    for text in sorted(texts):
        print(f"{form}: {text}")
