import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

export type Cell = string | number | bigint | boolean | Date | null | readonly string[];

const escaped = (text: string) =>
  text.replace(/[\\\t\n\r]/g, (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? sign);

function cell(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(`{${value.map((word) => JSON.stringify(word)).join(',')}}`);
  return String(value);
}

/** Rows for one table, sent together by COPY. */
export class CopyTable {
  readonly #table: string;
  readonly #columns: string;
  #lines: string[] = [];

  constructor(table: string, columns: readonly string[]) {
    this.#table = table;
    this.#columns = columns.join(', ');
  }

  add(...cells: readonly Cell[]): void {
    this.#lines.push(`${cells.map(cell).join('\t')}\n`);
  }

  async flush(client: pg.Client): Promise<void> {
    if (this.#lines.length === 0) return;
    const lines = this.#lines;
    this.#lines = [];
    await pipeline(
      Readable.from(chunked(lines)),
      client.query(from(`COPY ${this.#table} (${this.#columns}) FROM STDIN`)),
    );
  }
}

/** Joined to some hundred kilobytes, so that the stream is not woken for every row. */
function* chunked(lines: readonly string[]): Generator<string> {
  for (let at = 0; at < lines.length; at += 1000) yield lines.slice(at, at + 1000).join('');
}
