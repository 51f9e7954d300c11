// Makes borders.bin, the land and the borders of the whole world, from countries-50m.json of the npm package world-atlas.
//
//   npm pack world-atlas@2.0.2 && tar -xzf world-atlas-2.0.2.tgz
//   node make-borders.mjs package/countries-50m.json borders.bin
//
// README.md beside this file describes the format and says where the data comes from.
import { readFileSync, writeFileSync } from 'node:fs';

const UNITS = 250; // to a degree: 0.004°, about the precision of the source
const TURN = 360 * UNITS;
const KINDS = ['coast', 'border', 'contested'];

/** Borders that the states on both sides do not agree on, by ISO 3166-1 number or, where there is none, by the source's name; of a
 *  long border only what lies in the box [west, south, east, north]. They are kept apart so that a map can leave them out. */
const CONTESTED = [
  { between: ['376', '760'] }, // Israel, Syria: the line of separation of 1974 on the Golan
  { between: ['376', '275'] }, // Israel, Palestine: the armistice lines of 1949
  { between: ['504', '732'] }, // Morocco, Western Sahara
  { between: ['643', '804'], box: [33, 45.5, 36, 46.6] }, // Russia, Ukraine: Crimea
  { between: ['356', '586'], box: [73, 32.4, 78, 36] }, // India, Pakistan: Kashmir
  { between: ['356', 'Siachen Glacier'] },
  { between: ['586', 'Siachen Glacier'] },
  { between: ['156', 'Siachen Glacier'] },
  { between: ['156', '356'] }, // China, India
  { between: ['408', '410'] }, // the two Koreas: the demarcation line of 1953
  { between: ['688', 'Kosovo'] },
  { between: ['196', 'N. Cyprus'] },
  { between: ['706', 'Somaliland'] },
  { between: ['729', '818'], box: [31, 21, 38, 23] }, // Sudan, Egypt: Hala'ib and Bir Tawil
  { between: ['728', '729'], box: [27.5, 9.2, 29.2, 10.5] }, // South Sudan, Sudan: Abyei
];

const [input, output] = process.argv.slice(2);
const topology = JSON.parse(readFileSync(input, 'utf8'));
const countries = topology.objects.countries.geometries.map(g => ({ key: g.id ?? g.properties.name, id: Number(g.id ?? 0), rings: ringsOf(g) }));
const land = topology.objects.land.geometries.flatMap(ringsOf);
const sides = sidesOf(countries);
const { pieces, replaced } = cutArcs(topology.arcs.map(decode));
const atlas = sorted({
  pieces,
  land: weld(land),
  countries: merged(countries.map(c => ({ id: c.id, rings: weld(c.rings) }))),
});
writeFileSync(output, encode(atlas));
report(atlas);

function ringsOf(geometry) {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

/** TopoJSON's deltas to degrees (TopoJSON specification 2.1.2 to 2.1.4). */
function decode(arc) {
  const { scale, translate } = topology.transform;
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
}

/** For each arc the countries that it bounds. */
function sidesOf(all) {
  const found = topology.arcs.map(() => new Set());
  for (const country of all) for (const ring of country.rings) for (const arc of ring) found[arc < 0 ? ~arc : arc].add(country.key);
  return found;
}

/** Cuts arcs where their kind changes, and drops what bounds nothing: the cut along the 180th meridian and at the pole. */
function cutArcs(arcs) {
  const pieces = [];
  const replaced = arcs.map((arc, index) => {
    const parts = [];
    for (let i = 1; i < arc.length; i++) {
      const kind = kindOf(sides[index], arc[i - 1], arc[i]);
      const last = parts.at(-1);
      if (last?.kind === kind) last.points.push(arc[i]);
      else parts.push({ kind, points: [arc[i - 1], arc[i]] });
    }
    return parts.map(part => (part.kind === 'seam' ? null : pieces.push({ kind: part.kind, points: quantised(part.points) }) - 1));
  });
  return { pieces, replaced };
}

function kindOf(neighbours, a, b) {
  const onMeridian = p => Math.abs(Math.abs(p[0]) - 180) < 1e-6;
  const atPole = p => Math.abs(p[1]) > 89.99;
  if ((onMeridian(a) && onMeridian(b)) || (atPole(a) && atPole(b))) return 'seam';
  if (neighbours.size < 2) return 'coast';
  const inside = ([w, s, e, n]) => [a, b].every(p => p[0] >= w && p[0] <= e && p[1] >= s && p[1] <= n);
  return CONTESTED.some(c => c.between.every(k => neighbours.has(k)) && (!c.box || inside(c.box))) ? 'contested' : 'border';
}

/** Whole units, repeated points dropped; an arc keeps at least its two ends. */
function quantised(points) {
  const whole = points.map(([x, y]) => [Math.round(x * UNITS), Math.round(y * UNITS)]);
  const kept = whole.filter((p, i) => i === 0 || p[0] !== whole[i - 1][0] || p[1] !== whole[i - 1][1]);
  return kept.length > 1 ? kept : [whole[0], whole.at(-1)];
}

/** Rings of the new arcs; those that the 180th meridian cut in two become one again. */
function weld(rings) {
  const whole = [];
  const open = [];
  for (const ring of rings) {
    const refs = ring.flatMap(arc => {
      const parts = arc < 0 ? [...replaced[~arc]].reverse() : replaced[arc];
      return parts.map(part => (part === null ? null : { arc: part, back: arc < 0 }));
    });
    const cut = refs.indexOf(null);
    if (cut < 0) whole.push(refs);
    else chainsOf([...refs.slice(cut), ...refs.slice(0, cut)]).forEach(chain => open.push(chain));
  }
  while (open.length) whole.push(closed(open.shift(), open));
  return whole;
}

function chainsOf(refs) {
  const chains = [[]];
  for (const ref of refs) if (ref) chains.at(-1).push(ref); else if (chains.at(-1).length) chains.push([]);
  return chains.filter(chain => chain.length);
}

function closed(chain, open) {
  while (!meets(endOf(chain), startOf(chain))) {
    const next = open.findIndex(other => meets(endOf(chain), startOf(other)));
    if (next < 0) throw new Error(`a ring stays open at ${endOf(chain)}`);
    chain.push(...open.splice(next, 1)[0]);
  }
  return chain;
}

function startOf(chain) { const { arc, back } = chain[0]; return pieces[arc].points.at(back ? -1 : 0); }
function endOf(chain) { const { arc, back } = chain.at(-1); return pieces[arc].points.at(back ? 0 : -1); }
function meets(a, b) { return (a[0] - b[0]) % TURN === 0 && Math.abs(a[1] - b[1]) <= 2; }

/** One entry a code: the source has some countries in several. Those without a code are borders only. */
function merged(list) {
  const byId = new Map();
  for (const { id, rings } of list) if (id) byId.set(id, [...(byId.get(id) ?? []), ...rings]);
  return [...byId].sort(([a], [b]) => a - b).map(([id, rings]) => ({ id, rings }));
}

/** Arcs in the order of their kinds, so that three counts tell the kind of each. */
function sorted({ pieces, land, countries }) {
  const order = pieces.map((_, i) => i).sort((a, b) => KINDS.indexOf(pieces[a].kind) - KINDS.indexOf(pieces[b].kind) || a - b);
  const place = new Map(order.map((old, now) => [old, now]));
  const moved = rings => rings.map(ring => ring.map(({ arc, back }) => (back ? ~place.get(arc) : place.get(arc))));
  return { pieces: order.map(i => pieces[i]), land: moved(land), countries: countries.map(c => ({ id: c.id, rings: moved(c.rings) })) };
}

function encode({ pieces, land, countries }) {
  const bytes = [...Buffer.from('SEEDMAP1', 'ascii')];
  const number = value => { let v = value; while (v > 127) { bytes.push((v & 127) | 128); v = Math.floor(v / 128); } bytes.push(v); };
  const signed = value => number(value < 0 ? -2 * value - 1 : 2 * value);
  const rings = list => { number(list.length); for (const ring of list) { number(ring.length); ring.forEach(signed); } };
  number(UNITS);
  for (const kind of KINDS) number(pieces.filter(p => p.kind === kind).length);
  for (const { points } of pieces) {
    number(points.length);
    let [x, y] = [0, 0];
    for (const point of points) {
      const turn = Math.round((point[0] - x) / TURN) * TURN; // the short way, over the 180th meridian too
      signed(point[0] - turn - x);
      signed(point[1] - y);
      [x, y] = [point[0] - turn, point[1]];
    }
  }
  rings(land);
  number(countries.length);
  for (const { id, rings: own } of countries) { number(id); rings(own); }
  return Uint8Array.from(bytes);
}

function report({ pieces, land, countries }) {
  const count = kind => pieces.filter(p => p.kind === kind).length;
  console.log(`${pieces.reduce((n, p) => n + p.points.length, 0)} points, ${KINDS.map(k => `${count(k)} ${k}`).join(', ')}, ${land.length} rings of land, ${countries.length} countries`);
}
