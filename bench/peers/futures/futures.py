"""The futures of a plan in NumPy: the same model, every operation over all futures at once.

  futures.py <model file> totals <first> <count>   prints of each future the wards recognized and the money spent in each year
  futures.py <model file> time <first> <count>     prints the CPU time of one future in nanoseconds

For the totals it takes the product's own draws (Philox by address) and so must agree with it future by future. For the time it takes NumPy's quickest
generator, so that the comparison is of NumPy at its best.
"""
import sys
import time

import numpy as np

F32 = np.float32
PRICES, WARD_COSTS, WORKS_DELAYS, STAFFING, FLOOR_AREA, BUDGET, PRACTICE, ASSESSMENT, SLIPS = range(9)
CITY = -1


def read(path):
    """The model file: lines of a name and its numbers."""
    with open(path, encoding="ascii") as lines:
        return {name: [float(word) for word in words] for name, *words in (line.split() for line in lines)}


class Model:
    def __init__(self, f):
        whole = lambda name: np.array(f[name]).astype(np.int64)
        table = lambda name: np.array(f[name]).astype(np.uint32).view(F32).reshape(4, 64)
        self.years, self.wards, self.practice, self.first_year = (int(f[name][0]) for name in ("years", "wards", "practice", "firstYear"))
        self.keys = list(zip(whole("keyLow").tolist(), whole("keyHigh").tolist()))
        self.low, self.high = whole("low").tolist(), whole("high").tolist()
        self.stage, self.candidate, self.queued = whole("stage"), whole("candidate") != 0, whole("queued") != 0
        self.started, self.recognized = whole("started").tolist(), whole("recognized").tolist()
        self.works_years, self.completion = whole("worksYears").tolist(), whole("completion").tolist()
        self.officers, self.area, self.guidance = (np.array(f[name]) for name in ("officers", "area", "guidance"))
        self.works = np.array(f["works"]).reshape(self.wards, 3, self.years)
        self.equipment = np.array(f["equipment"]).reshape(self.wards, self.years)
        self.upkeep = np.array(f["upkeep"]).reshape(self.wards, self.years)
        self.threshold, self.gain, self.secure_at = whole("threshold").astype(np.int32), np.array(f["gain"], F32), whole("secureAt").astype(np.int32)
        self.levels = whole("levels").astype(np.int32).reshape(self.wards, self.practice)
        self.line = list(zip(*(whole(name).tolist() for name in ("lineWard", "lineEarliest", "lineLatest"))))
        self.limits = {name: np.array(f[name]) for name in (
            "capital", "cutCapital", "carried", "cutCarried", "worksCeiling", "equipmentCeiling", "upkeepMoney", "officersGranted", "areaLimit",
            "guidanceLimit", "openingCapital", "openingOfficers")}
        self.prices_move, self.costs_differ = f["pricesMove"][0] != 0, f["costsDiffer"][0] != 0
        self.delay, self.cut, self.slip = (int(f[name][0]) for name in ("delay", "cut", "slip"))
        self.shortfall_mean, self.shortfall_spread = f["shortfallMean"][0], f["shortfallSpread"][0]
        self.attrition, self.area_spread = f["attrition"][0], f["areaSpread"][0]
        self.pace, self.practice_noise, self.assessor_noise = (F32(f[name][0]) for name in ("pace", "practiceNoise", "assessorNoise"))
        self.normal, self.price, self.cost = table("normal"), table("price"), table("cost")


def quantile(table, half):
    """The quantile of 16 bits by 64 cubics."""
    t = (half & 0x7FFF).astype(F32) + F32(0.5)
    bits = t.view(np.uint32)
    segment = (bits >> 22) - 252 + 32 * (half >> 15)
    x = ((bits & 0x3FFFFF) | 0x3F800000).view(F32)
    c0, c1, c2, c3 = (row[segment] for row in table)
    return ((c3 * x + c2) * x + c1) * x + c0


class ExactDraws:
    """The product's draws."""

    def __init__(self, model, first, count):
        self.m, self.replications, self.four_years = model, np.arange(first, first + count, dtype=np.uint64), {}

    def block(self, group, ward, at, stream):
        low, high = (0xFFFFFFFF, 0xFFFFFF) if ward == CITY else (self.m.low[ward], self.m.high[ward])
        k0, k1 = self.m.keys[group]
        word, half = np.uint64(0xFFFFFFFF), np.uint64(32)
        c0, c1, c2, c3 = self.replications, np.uint64(low), np.uint64(at), np.uint64(stream | high << 8)
        for _ in range(10):
            first, third = c0 * np.uint64(0xD2511F53), c2 * np.uint64(0xCD9E8D57)
            c0, c1, c2, c3 = (third >> half) ^ c1 ^ np.uint64(k0), third & word, (first >> half) ^ c3 ^ np.uint64(k1), first & word
            k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
        return [np.broadcast_to(c, self.replications.shape).astype(np.uint32) for c in (c0, c1, c2, c3)]

    def in_year(self, group, ward, y):
        year = self.m.first_year + y
        held, words = self.four_years.get((group, ward), (0, None))
        if held != year // 4 + 1:
            words = self.block(group, ward, year // 4 + 1, 0)
            self.four_years[group, ward] = (year // 4 + 1, words)
        return words[year % 4]

    def criteria(self, group, ward, y, rows):
        halves = np.empty((len(rows), len(self.replications)), np.uint32)
        held = -1
        for i, c in enumerate(rows):
            if held != c // 8:
                held, words = c // 8, self.block(group, ward, self.m.first_year + y, 1 + c // 8)
            word = words[c % 8 // 2]
            halves[i] = word >> 16 if c % 2 else word & 0xFFFF
        return halves

    def happens(self, group, ward, y, bound):
        return self.in_year(group, ward, y) < bound

    def unit(self, ward, y):
        return (self.in_year(STAFFING, ward, y) >> 8) / float(1 << 24)

    def city_normal(self, group, y):
        return quantile(self.m.normal, self.in_year(group, CITY, y) >> 16)

    def price_step(self, y):
        return quantile(self.m.price, self.in_year(PRICES, CITY, y) >> 16)

    def cost(self, ward):
        return quantile(self.m.cost, self.block(WARD_COSTS, ward, 0, 0)[0] >> 16)

    def pace_normal(self, ward):
        return quantile(self.m.normal, self.block(PRACTICE, ward, 0, 0)[0] >> 16)

    def practice_normals(self, ward, y, rows):
        return quantile(self.m.normal, self.criteria(PRACTICE, ward, y, rows))

    def readings(self, ward, y, rows):
        return (2 * self.criteria(ASSESSMENT, ward, y, rows).astype(np.int32) - 65535) * F32(1 / 65536)


class OwnDraws:
    """Draws of the same distributions from NumPy's own generator; only what an event needs is drawn."""

    def __init__(self, model, first, count):
        self.m, self.n, self.rng = model, count, np.random.Generator(np.random.SFC64(first))

    def happens(self, group, ward, y, bound):
        return self.rng.random(self.n, F32) < F32(bound / 2**32)

    def unit(self, ward, y):
        return self.rng.random(self.n, F32)

    def city_normal(self, group, y):
        return self.rng.standard_normal(self.n, F32)

    def price_step(self, y):
        return quantile(self.m.price, self.rng.integers(0, 65536, self.n, np.uint32))

    def cost(self, ward):
        return quantile(self.m.cost, self.rng.integers(0, 65536, self.n, np.uint32))

    def pace_normal(self, ward):
        return self.rng.standard_normal(self.n, F32)

    def practice_normals(self, ward, y, rows):
        return self.rng.standard_normal((len(rows), self.n), F32)

    def readings(self, ward, y, rows):
        return self.rng.random((len(rows), self.n), F32) * F32(2) - F32(1)


class Futures:
    def __init__(self, model, draws, count):
        self.m, self.draws, self.n = model, draws, count
        w, n = model.wards, count
        self.recognized = np.zeros((w, n), bool)
        self.recognized[model.stage == 2] = True
        self.waiting = np.repeat(model.candidate[:, None], n, 1)
        self.under_way = np.repeat((~model.candidate & ~model.queued)[:, None], n, 1)
        self.done, self.again = np.zeros((w, n), np.int8), np.zeros((w, n), bool)
        self.vacant = [None] * w
        self.levels = [None] * w
        self.pace, self.cost, self.yearly = {}, {}, {}
        # Wards by year, then code, with the futures in which that is their year.
        self.service, self.queue = {}, {}
        every = np.ones(n, bool)
        for ward in range(w):
            if model.queued[ward]:
                self.queue.setdefault(model.recognized[ward], []).append((ward, every))
            elif not model.candidate[ward]:
                self.service.setdefault(model.started[ward], []).append((ward, every))

    def run(self):
        m, n = self.m, self.n
        counts, spend = np.empty((m.years, n), np.int64), np.empty((m.years, n), np.int64)
        city = np.ones(n)
        capital, officers = np.full(n, m.limits["openingCapital"][0]), np.full(n, m.limits["openingOfficers"][0])
        for y in range(m.years):
            at = {name: values[y] for name, values in m.limits.items() if len(values) == m.years}
            if m.prices_move:
                city = city * self.draws.price_step(y)
            cut = self.draws.happens(BUDGET, CITY, y, m.cut) if m.cut else np.zeros(n, bool)
            share = np.clip(1 - m.shortfall_mean - m.shortfall_spread * self.draws.city_normal(STAFFING, y).astype(float), 0, 1)
            area = np.maximum(0, 1 + m.area_spread * self.draws.city_normal(FLOOR_AREA, y).astype(float))
            there = capital + np.where(cut, at["cutCapital"], at["capital"])
            self.left = {
                "capital": there.copy(), "works": np.full(n, at["worksCeiling"]), "equipment": np.full(n, at["equipmentCeiling"]),
                "upkeep": np.full(n, at["upkeepMoney"]), "officers": officers + np.floor(at["officersGranted"] * share),
                "area": np.floor(at["areaLimit"] * area), "guidance": np.full(n, at["guidanceLimit"])}
            self.limited = {name: at[name + "Ceiling"] < 1e18 for name in ("works", "equipment")}
            self.city, self.served = city, {}
            self.pay_upkeep(y)
            self.serve(y)
            self.start(y)
            self.end_year(y)
            spend[y] = there - self.left["capital"] + at["upkeepMoney"] - self.left["upkeep"]
            counts[y] = self.recognized.sum(0)
            capital = np.minimum(self.left["capital"], np.where(cut, at["cutCarried"], at["carried"]))
            officers = self.left["officers"]
        return counts, spend

    def pay_upkeep(self, y):
        m, left = self.m, self.left
        for key in sorted(self.queue):
            for ward, lanes in self.queue[key]:
                price = np.floor(m.upkeep[ward, y] * self.city + 0.5)
                paid = lanes & (price <= left["upkeep"])
                if m.attrition > 0 and m.officers[ward] > 0 and not m.queued[ward]:
                    vacant = self.leave(ward, y, lanes)
                    paid = paid & (vacant <= left["officers"])
                    left["officers"] -= vacant * paid
                    vacant[paid] = 0
                left["upkeep"] -= price * paid
                kept = paid
                if m.slip:
                    kept = paid & ~self.once_a_year(SLIPS, ward, y, lambda: self.draws.happens(SLIPS, ward, y, m.slip))
                self.recognized[ward] = np.where(lanes, kept, self.recognized[ward])

    def once_a_year(self, group, ward, y, draw):
        """A draw of a ward and year; its futures come to it in several lines, and all take their part of one."""
        if self.yearly.get((group, ward), (None,))[0] != y:
            self.yearly[group, ward] = (y, draw())
        return self.yearly[group, ward][1]

    def leave(self, ward, y, lanes):
        m = self.m
        if self.vacant[ward] is None:
            self.vacant[ward] = np.zeros(self.n)
        vacant, unit = self.vacant[ward], self.once_a_year(STAFFING, ward, y, lambda: self.draws.unit(ward, y))
        vacant += np.where(lanes, np.floor((m.officers[ward] - vacant) * m.attrition + unit), 0)
        return vacant

    def fit(self, ward, lanes, works, equipment, officers, area, guidance):
        """Serves a ward in the futures in which nothing lacks; works and equipment are None where nothing is due."""
        left, ok = self.left, lanes
        needs = []
        if works is not None or equipment is not None:
            needs.append(("capital", works if equipment is None else equipment if works is None else works + equipment))
            if works is not None and self.limited["works"]:
                needs.append(("works", works))
            if equipment is not None and self.limited["equipment"]:
                needs.append(("equipment", equipment))
        needs += [(name, need) for name, need in (("officers", officers), ("area", area), ("guidance", guidance)) if need > 0]
        for name, need in needs:
            ok = ok & (need <= left[name])
        if not ok.any():
            return ok
        for name, need in needs:
            left[name] -= need * ok
        self.served[ward] = self.served[ward] | ok if ward in self.served else ok
        return ok

    def all_of(self, ward, k, y, lanes):
        m = self.m
        works = equipment = None
        if m.works[ward, k - 1, y] > 0:
            factor = self.city
            if m.costs_differ:
                if ward not in self.cost:
                    self.cost[ward] = self.draws.cost(ward)
                factor = self.city * self.cost[ward]
            works = np.floor(m.works[ward, k - 1, y] * factor + 0.5)
        if k == m.completion[ward] and m.equipment[ward, y] > 0:
            equipment = np.floor(m.equipment[ward, y] * self.city + 0.5)
        area = m.area[ward] if k <= m.works_years[ward] else 0
        return self.fit(ward, lanes, works, equipment, m.officers[ward] if k == 1 else 0, area, m.guidance[ward])

    def serve(self, y):
        m = self.m
        for key in sorted(self.service):
            kept = []
            for ward, lanes in self.service[key]:
                lanes = lanes & self.under_way[ward]
                if not lanes.any():
                    continue
                kept.append((ward, lanes))
                complete = lanes & (self.done[ward] >= m.completion[ward])
                if complete.any():
                    self.fit(ward, complete, None, None, 0, 0, m.guidance[ward])
                working = lanes & ~complete
                again = working & self.again[ward]
                if again.any():
                    self.fit(ward, again, None, None, 0, m.area[ward], m.guidance[ward])
                working &= ~again
                for k in range(1, m.completion[ward] + 1):
                    here = working & (self.done[ward] == k - 1)
                    if here.any():
                        self.all_of(ward, k, y, here)
            self.service[key] = kept

    def start(self, y):
        m, started = self.m, []
        for ward, earliest, latest in m.line:
            lanes = self.waiting[ward]
            if not earliest <= y <= latest or not lanes.any():
                continue
            ok = self.all_of(ward, 1, y, lanes)
            if ok.any():
                self.waiting[ward] = lanes & ~ok
                self.under_way[ward] |= ok
                started.append((ward, ok))
        year = m.first_year + y
        self.service[year] = sorted(self.service.get(year, []) + started, key=lambda entry: entry[0])

    def end_year(self, y):
        m, recognized = self.m, []
        for ward in np.flatnonzero(self.under_way.any(1)).tolist():
            served = self.served.get(ward)
            if served is not None:
                self.progress(ward, y, served)
            assessed = self.under_way[ward] & (self.done[ward] >= m.completion[ward])
            if not assessed.any():
                continue
            passed = self.passing(ward, y, assessed)
            if passed.any():
                self.under_way[ward] &= ~passed
                self.recognized[ward] |= passed
                recognized.append((ward, passed))
        year = m.first_year + y
        self.queue[year] = sorted(self.queue.get(year, []) + recognized, key=lambda entry: entry[0])

    def progress(self, ward, y, served):
        m = self.m
        working = served & (self.done[ward] < m.completion[ward])
        if working.any():
            if m.delay and m.works_years[ward] > 0:
                late = working & self.draws.happens(WORKS_DELAYS, ward, y, m.delay)
                self.again[ward] = np.where(working, late, self.again[ward])
                working = working & ~late
            self.done[ward] += working
        levels = self.levels_of(ward)
        rising = (levels < m.secure_at[:, None]) & served
        rows = np.flatnonzero(rising.any(1))
        if len(rows) == 0:
            return
        pace = F32(1)
        if m.pace > 0:
            if ward not in self.pace:
                self.pace[ward] = np.maximum(F32(0), 1 + m.pace * self.draws.pace_normal(ward))
            pace = self.pace[ward]
        gain = m.gain[rows, None] * pace
        if m.practice_noise > 0:
            gain = gain + m.practice_noise * self.draws.practice_normals(ward, y, rows)
        points = np.clip(gain + F32(0.5), 0, 10000).astype(np.int32)
        levels[rows] = np.where(rising[rows], np.minimum(levels[rows] + points, 10000), levels[rows])

    def levels_of(self, ward):
        if self.levels[ward] is None:
            self.levels[ward] = np.repeat(self.m.levels[ward][:, None], self.n, 1)
        return self.levels[ward]

    def passing(self, ward, y, assessed):
        m, levels = self.m, self.levels_of(ward)
        gap = m.threshold[:, None] - levels
        insecure = (levels < m.secure_at[:, None]) & assessed
        passed = assessed & ~(insecure & (gap >= m.assessor_noise)).any(0)
        if m.assessor_noise > 0 and passed.any():
            rows = np.flatnonzero((insecure & passed).any(1))
            if len(rows) > 0:
                enough = m.assessor_noise * self.draws.readings(ward, y, rows) >= gap[rows].astype(F32)
                passed = passed & (enough | ~insecure[rows]).all(0)
        return passed


def main():
    if len(sys.argv) != 5 or sys.argv[2] not in ("totals", "time"):
        sys.exit("usage: futures.py <model file> totals|time <first> <count>")
    model, first, count = Model(read(sys.argv[1])), int(sys.argv[3]), int(sys.argv[4])
    if sys.argv[2] == "totals":
        counts, spend = Futures(model, ExactDraws(model, first, count), count).run()
        for r in range(count):
            print(" ".join(f"{counts[y, r]} {spend[y, r]}" for y in range(model.years)))
        return
    began = time.process_time()
    counts, _ = Futures(model, OwnDraws(model, first, count), count).run()
    print(f"{(time.process_time() - began) * 1e9 / count:.1f} {counts[-1].sum()}")


main()
