import { describe, expect, it } from 'vitest';
import { readDimacs, writeDimacs } from './dimacs.ts';

const good = 'c two nodes\n\np min 2 2\nn 1 5\nn 2 -5\na 1 2 2 8 3\r\na 1 2 0 -1 -4';

function fault(text: string): string {
  const parsed = readDimacs(text);
  return 'malformed' in parsed ? `${parsed.malformed.line}: ${parsed.malformed.reason}` : 'read';
}

describe('reading DIMACS', () => {
  it('reads comments, blank lines, line ends of any kind, and a negative or "inf" capacity as no limit', () => {
    const parsed = readDimacs(good);
    if ('malformed' in parsed) throw new Error(parsed.malformed.reason);
    expect([...(parsed.network.lower as Float64Array)]).toEqual([2, 0]);
    expect([...parsed.network.capacity]).toEqual([8, Number.POSITIVE_INFINITY]);
    expect([...parsed.network.cost]).toEqual([3, -4]);
    expect([...parsed.network.supply]).toEqual([5, -5]);
    expect(fault(good.replace('-1 -4', 'inf -4'))).toBe('read');
  });

  it('reads a file that begins with a byte order mark, and a problem without arcs', () => {
    expect(fault(`\uFEFF${good}`)).toBe('read');
    expect(fault('p min 1 0\n')).toBe('read');
  });

  it.each([
    ['an empty file', '', '0: no problem line'],
    ['no problem line', 'c x\n', '1: no problem line'],
    ['a node first', 'n 1 5\n', '1: a node before'],
    ['an arc first', 'a 1 1 0 1 1\n', '1: an arc before'],
    ['two problem lines', 'p min 2 0\np min 2 0\n', '2: a second problem line'],
    ['another problem', 'p max 2 0\n', '1: the problem line'],
    ['a short problem line', 'p min 2\n', '1: the problem line'],
    ['no nodes', 'p min 0 0\n', '1: NODES'],
    ['words for counts', 'p min two 0\n', '1: NODES'],
    ['too many nodes', 'p min 999999999999 0\n', '1: more than'],
    ['an unknown line', 'p min 1 0\nx 1\n', '2: unknown line'],
    ['a glued letter', 'p min 1 0\nn1 0\n', '2: unknown line'],
    ['a node out of range', 'p min 2 0\nn 3 0\n', '2: node 3 is outside 1..2'],
    ['node zero', 'p min 2 0\nn 0 0\n', '2: node 0 is outside'],
    ['a node twice', 'p min 2 0\nn 1 0\nn 1 0\n', '3: node 1 is named twice'],
    ['half a unit', 'p min 2 0\nn 1 0.5\n', '2: "0.5" is not a whole number'],
    ['an exponent', 'p min 2 1\na 1 2 0 1e3 1\n', '2: "1e3" is not a whole number'],
    ['a short node line', 'p min 2 0\nn 1\n', '2: a node line'],
    ['a long node line', 'p min 2 0\nn 1 2 3\n', '2: a node line'],
    ['a short arc line', 'p min 2 1\na 1 2 0 1\n', '2: an arc line'],
    ['an arc out of range', 'p min 2 1\na 1 3 0 1 1\n', '2: node 3 is outside'],
    ['a lower bound above capacity', 'p min 2 1\na 1 2 5 4 1\n', '2: lower bound 5 is above capacity 4'],
    ['a lower bound below zero', 'p min 2 1\na 1 2 -5 4 1\n', '2: lower bound -5 is below zero'],
    ['a number beyond 2^53', 'p min 2 1\na 1 2 0 9007199254740993 1\n', '2: "9007199254740993" passes the exact range'],
    ['a number of 40 digits', `p min 2 1\na 1 2 0 ${'9'.repeat(40)} 1\n`, '2: "99999'],
    ['too few arcs', 'p min 2 2\na 1 2 0 4 1\n', '2: 1 arcs where 2 were announced'],
    ['too many arcs', 'p min 2 1\na 1 2 0 4 1\na 1 2 0 4 1\n', '3: more arcs than the 1 announced'],
    ['unbalanced supplies', 'p min 2 0\nn 1 5\nn 2 -4\n', '3: supplies sum to 1'],
    ['only comments', 'c one\nc two\n\n', '3: no problem line'],
    ['capital letters', 'P MIN 2 1\n', '1: unknown line'],
    ['line ends of a carriage return alone', 'p min 2 0\rn 1 0\r', '1: the problem line'],
    ['a supply that is infinite', 'p min 2 0\nn 1 inf\n', '2: "inf" is not a whole number'],
    ['a cost that is infinite', 'p min 2 1\na 1 2 0 1 inf\n', '2: "inf" is not a whole number'],
    ['bytes', '\u0000\u0001', '1: unknown line'],
  ])('refuses %s, naming the line', (_, text, expected) => {
    expect(fault(text)).toContain(expected);
  });

  it('writes the cost, then every arc that carries something, parallel arcs apart', () => {
    const parsed = readDimacs('p min 2 3\nn 1 5\nn 2 -5\na 1 2 2 8 3\na 1 2 0 8 3\na 2 1 0 8 3\n');
    if ('malformed' in parsed) throw new Error(parsed.malformed.reason);
    expect([...writeDimacs(parsed.network, Float64Array.of(2, 3, 0), 15n)].join('')).toBe('s 15\nf 1 2 2\nf 1 2 3\n');
  });
});
