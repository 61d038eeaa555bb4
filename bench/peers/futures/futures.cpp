// The futures of a plan in scalar C++: the same model, draws and arithmetic as the product, written as straight loops over one future at a
// time. Secure criteria are skipped and the yearly events of a ward are drawn four years at a time, as in the product.
//
//   futures <model file> totals <first> <count>   prints of each future the wards recognized and the money spent in each year
//   futures <model file> time <first> <count>     prints the CPU time of one future in nanoseconds
//
// Compile with -O3 -ffp-contract=off, so that no multiplication is fused with an addition.
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

using Numbers = std::vector<double>;

// The model file: lines of a name and its numbers.
struct File {
    std::map<std::string, Numbers> lines;

    explicit File(const char* path) {
        std::ifstream in(path);
        for (std::string line; std::getline(in, line);) {
            std::istringstream words(line);
            std::string name, word;
            words >> name;
            auto& numbers = lines[name];
            while (words >> word) numbers.push_back(std::strtod(word.c_str(), nullptr));
        }
    }

    double number(const char* name) const { return lines.at(name).at(0); }

    template <class T>
    std::vector<T> list(const char* name) const {
        std::vector<T> list;
        for (double number : lines.at(name)) list.push_back(static_cast<T>(number));
        return list;
    }

    std::vector<float> floats(const char* name) const {
        std::vector<float> list;
        for (double bits : lines.at(name)) list.push_back(std::bit_cast<float>(static_cast<uint32_t>(bits)));
        return list;
    }
};

enum Group { Prices, WardCosts, WorksDelays, Staffing, FloorArea, Budget, Practice, Assessment, Slips };
enum Resource { Capital, Works, Equipment, Upkeep, Officers, Area, Guidance, Resources };
enum Stage : uint8_t { NotStarted, UnderWay, Recognized, Declined };

struct Block {
    uint32_t word[4];
};

Block philox(uint32_t c0, uint32_t c1, uint32_t c2, uint32_t c3, uint32_t k0, uint32_t k1) {
    for (int round = 0; round < 10; round++) {
        const uint64_t first = uint64_t{0xD2511F53} * c0, third = uint64_t{0xCD9E8D57} * c2;
        c0 = static_cast<uint32_t>(third >> 32) ^ c1 ^ k0;
        c1 = static_cast<uint32_t>(third);
        c2 = static_cast<uint32_t>(first >> 32) ^ c3 ^ k1;
        c3 = static_cast<uint32_t>(first);
        k0 += 0x9E3779B9;
        k1 += 0xBB67AE85;
    }
    return {{c0, c1, c2, c3}};
}

// 64 cubics: 32 segments of the lower half of a distribution, then of the upper.
struct Quantiles {
    std::vector<float> c;

    float operator()(uint32_t half) const {
        const float t = static_cast<float>(half & 0x7FFF) + 0.5f;
        const uint32_t bits = std::bit_cast<uint32_t>(t);
        const uint32_t segment = (bits >> 22) - 252 + 32 * (half >> 15);
        const float x = std::bit_cast<float>((bits & 0x3FFFFF) | 0x3F800000);
        return ((c[192 + segment] * x + c[128 + segment]) * x + c[64 + segment]) * x + c[segment];
    }
};

uint32_t halfOf(const Block& block, int criterion) {
    const uint32_t word = block.word[criterion >> 1 & 3];
    return criterion & 1 ? word >> 16 : word & 0xFFFF;
}

struct Model {
    int years, wards, practice, firstYear;
    std::vector<uint32_t> keyLow, keyHigh, low, high;
    std::vector<int> stage, started, recognized, candidate, queued, worksYears, completion;
    std::vector<int64_t> officers, area, guidance, works, equipment, upkeep;
    std::vector<int> threshold, gain, secureAt, levels, lineWard, lineEarliest, lineLatest;
    std::vector<int64_t> capital, cutCapital, carried, cutCarried, worksCeiling, equipmentCeiling, upkeepMoney, officersGranted, areaLimit, guidanceLimit;
    int64_t openingCapital, openingOfficers;
    bool pricesMove, costsDiffer;
    uint64_t delay, cut, slip;
    double shortfallMean, shortfallSpread, attrition, areaSpread;
    float pace, practiceNoise, assessorNoise;
    Quantiles normal, price, cost;

    explicit Model(const File& f)
        : years(static_cast<int>(f.number("years"))), wards(static_cast<int>(f.number("wards"))), practice(static_cast<int>(f.number("practice"))),
          firstYear(static_cast<int>(f.number("firstYear"))), keyLow(f.list<uint32_t>("keyLow")), keyHigh(f.list<uint32_t>("keyHigh")),
          low(f.list<uint32_t>("low")), high(f.list<uint32_t>("high")), stage(f.list<int>("stage")), started(f.list<int>("started")),
          recognized(f.list<int>("recognized")), candidate(f.list<int>("candidate")), queued(f.list<int>("queued")),
          worksYears(f.list<int>("worksYears")), completion(f.list<int>("completion")), officers(f.list<int64_t>("officers")),
          area(f.list<int64_t>("area")), guidance(f.list<int64_t>("guidance")), works(f.list<int64_t>("works")),
          equipment(f.list<int64_t>("equipment")), upkeep(f.list<int64_t>("upkeep")), threshold(f.list<int>("threshold")),
          gain(f.list<int>("gain")), secureAt(f.list<int>("secureAt")), levels(f.list<int>("levels")), lineWard(f.list<int>("lineWard")),
          lineEarliest(f.list<int>("lineEarliest")), lineLatest(f.list<int>("lineLatest")), capital(f.list<int64_t>("capital")),
          cutCapital(f.list<int64_t>("cutCapital")), carried(f.list<int64_t>("carried")), cutCarried(f.list<int64_t>("cutCarried")),
          worksCeiling(f.list<int64_t>("worksCeiling")), equipmentCeiling(f.list<int64_t>("equipmentCeiling")),
          upkeepMoney(f.list<int64_t>("upkeepMoney")), officersGranted(f.list<int64_t>("officersGranted")),
          areaLimit(f.list<int64_t>("areaLimit")), guidanceLimit(f.list<int64_t>("guidanceLimit")),
          openingCapital(static_cast<int64_t>(f.number("openingCapital"))), openingOfficers(static_cast<int64_t>(f.number("openingOfficers"))),
          pricesMove(f.number("pricesMove") != 0), costsDiffer(f.number("costsDiffer") != 0), delay(static_cast<uint64_t>(f.number("delay"))),
          cut(static_cast<uint64_t>(f.number("cut"))), slip(static_cast<uint64_t>(f.number("slip"))), shortfallMean(f.number("shortfallMean")),
          shortfallSpread(f.number("shortfallSpread")), attrition(f.number("attrition")), areaSpread(f.number("areaSpread")),
          pace(static_cast<float>(f.number("pace"))), practiceNoise(static_cast<float>(f.number("practiceNoise"))),
          assessorNoise(static_cast<float>(f.number("assessorNoise"))), normal{f.floats("normal")}, price{f.floats("price")}, cost{f.floats("cost")} {}
};

// Wards in the order of a year, then of their codes.
struct Order {
    std::vector<int64_t> keys;
    bool sorted = true;

    void clear() { keys.clear(), sorted = true; }

    void add(int year, int ward) {
        const int64_t key = int64_t{year} << 32 | ward;
        sorted = sorted && (keys.empty() || keys.back() < key);
        keys.push_back(key);
    }

    void sort() {
        if (!sorted) std::sort(keys.begin(), keys.end());
        sorted = true;
    }
};

// Four years of one yearly draw of a ward.
struct FourYears {
    uint32_t time;
    Block block;
};

struct Need {
    int64_t works, equipment, officers, area, guidance;
};

class Future {
public:
    explicit Future(const Model& model)
        : m(model), stage(m.wards), begun(m.wards), underWay(m.wards), again(m.wards), done(m.wards), assigned(m.wards), vacant(m.wards), levels(m.levels.size()),
          pace(m.wards), cost(m.wards), drawnPace(m.wards), drawnCost(m.wards), late(m.wards), leave(m.wards), slips(m.wards), recognizedIn(m.years), spentIn(m.years) {}

    int recognizedAt(int y) const { return recognizedIn[y]; }
    int64_t spentAt(int y) const { return spentIn[y]; }

    void run(uint32_t replication) {
        r = replication;
        enter();
        for (int y = 0; y < m.years; y++) {
            const bool cut = grant(y);
            const int64_t capitalThere = left[Capital];
            payUpkeep(y);
            serve(y);
            start(y);
            progress(y);
            assess(y);
            spentIn[y] = capitalThere - left[Capital] + m.upkeepMoney[y] - left[Upkeep];
            opening[Capital] = std::min(left[Capital], cut ? m.cutCarried[y] : m.carried[y]);
            opening[Officers] = left[Officers];
            int count = 0;
            for (int w = 0; w < m.wards; w++) count += stage[w] == Recognized;
            recognizedIn[y] = count;
        }
    }

private:
    const Model& m;
    uint32_t r = 0;
    double city = 1;
    int64_t opening[Resources] = {}, left[Resources] = {};
    std::vector<uint8_t> stage, begun, underWay, again;
    std::vector<int> done;
    std::vector<int64_t> assigned, vacant;
    std::vector<int> levels;
    std::vector<float> pace, cost;
    std::vector<uint8_t> drawnPace, drawnCost;
    std::vector<FourYears> late, leave, slips;
    Order service, queue;
    std::vector<int> served, paid, unpaid, recognizedIn;
    std::vector<int64_t> spentIn;

    Block draw(Group group, uint32_t low, uint32_t high, uint32_t time, uint32_t stream) const {
        return philox(r, low, time, stream | high << 8, m.keyLow[group], m.keyHigh[group]);
    }

    uint32_t ofCity(Group group, int y) const {
        const uint32_t year = static_cast<uint32_t>(m.firstYear + y);
        return draw(group, 0xFFFFFFFF, 0xFFFFFF, year / 4 + 1, 0).word[year % 4];
    }

    uint32_t ofWard(Group group, std::vector<FourYears>& at, int w, int y) const {
        const uint32_t year = static_cast<uint32_t>(m.firstYear + y);
        if (at[w].time != year / 4 + 1) at[w] = {year / 4 + 1, draw(group, m.low[w], m.high[w], year / 4 + 1, 0)};
        return at[w].block.word[year % 4];
    }

    float once(Group group, int w, const Quantiles& quantiles) const { return quantiles(draw(group, m.low[w], m.high[w], 0, 0).word[0] >> 16); }

    static int64_t priced(int64_t price, double factor) { return static_cast<int64_t>(std::min(std::floor(price * factor + 0.5), 9007199254740992.0)); }

    void enter() {
        city = 1;
        std::fill(std::begin(opening), std::end(opening), 0);
        opening[Capital] = m.openingCapital;
        opening[Officers] = m.openingOfficers;
        std::copy(m.levels.begin(), m.levels.end(), levels.begin());
        std::fill(begun.begin(), begun.end(), 0);
        std::fill(again.begin(), again.end(), 0);
        std::fill(done.begin(), done.end(), 0);
        std::fill(vacant.begin(), vacant.end(), 0);
        std::fill(drawnPace.begin(), drawnPace.end(), 0);
        std::fill(drawnCost.begin(), drawnCost.end(), 0);
        service.clear();
        queue.clear();
        for (int w = 0; w < m.wards; w++) {
            late[w].time = leave[w].time = slips[w].time = 0;
            stage[w] = static_cast<uint8_t>(m.stage[w]);
            underWay[w] = !m.candidate[w] && !m.queued[w];
            assigned[w] = m.queued[w] ? 0 : m.officers[w];
            if (underWay[w]) service.add(m.started[w], w);
            else if (m.queued[w]) queue.add(m.recognized[w], w);
        }
    }

    bool grant(int y) {
        if (m.pricesMove) city *= m.price(ofCity(Prices, y) >> 16);
        const bool cut = m.cut > 0 && ofCity(Budget, y) < m.cut;
        const double recruited = std::max(0.0, std::min(1.0, 1 - m.shortfallMean - m.shortfallSpread * m.normal(ofCity(Staffing, y) >> 16)));
        const double area = std::max(0.0, 1 + m.areaSpread * m.normal(ofCity(FloorArea, y) >> 16));
        left[Capital] = opening[Capital] + (cut ? m.cutCapital[y] : m.capital[y]);
        left[Works] = m.worksCeiling[y];
        left[Equipment] = m.equipmentCeiling[y];
        left[Upkeep] = m.upkeepMoney[y];
        left[Officers] = opening[Officers] + static_cast<int64_t>(std::floor(m.officersGranted[y] * recruited));
        left[Area] = static_cast<int64_t>(std::floor(m.areaLimit[y] * area));
        left[Guidance] = m.guidanceLimit[y];
        return cut;
    }

    void payUpkeep(int y) {
        paid.clear();
        unpaid.clear();
        queue.sort();
        for (int64_t key : queue.keys) {
            const int w = static_cast<int>(key & 0x7FFFFFFF);
            if (m.attrition > 0 && assigned[w] > 0) {
                const double unit = (ofWard(Staffing, leave, w, y) >> 8) * (1.0 / (1 << 24));
                vacant[w] += static_cast<int64_t>(std::floor((assigned[w] - vacant[w]) * m.attrition + unit));
            }
            const int64_t price = priced(m.upkeep[w * m.years + y], city);
            if (price > left[Upkeep] || vacant[w] > left[Officers]) {
                unpaid.push_back(w);
                continue;
            }
            left[Upkeep] -= price;
            left[Officers] -= vacant[w];
            vacant[w] = 0;
            stage[w] = Recognized;
            paid.push_back(w);
        }
    }

    Need needOf(int w, int y) {
        const int k = done[w] + 1;
        if (k > m.completion[w]) return {0, 0, 0, 0, m.guidance[w]};
        const int64_t area = k <= m.worksYears[w] ? m.area[w] : 0;
        if (again[w]) return {0, 0, 0, area, m.guidance[w]};
        float factor = 1;
        if (m.costsDiffer) {
            if (!drawnCost[w]) cost[w] = once(WardCosts, w, m.cost), drawnCost[w] = 1;
            factor = cost[w];
        }
        return {priced(m.works[(w * 3 + k - 1) * m.years + y], city * factor), k == m.completion[w] ? priced(m.equipment[w * m.years + y], city) : 0,
                k == 1 ? m.officers[w] : 0, area, m.guidance[w]};
    }

    bool take(const Need& need) {
        const auto lacks = [this](int64_t amount, Resource resource) { return amount > 0 && amount > left[resource]; };
        if (lacks(need.works + need.equipment, Capital) || lacks(need.works, Works) || lacks(need.equipment, Equipment) ||
            lacks(need.officers, Officers) || lacks(need.area, Area) || lacks(need.guidance, Guidance))
            return false;
        left[Capital] -= need.works + need.equipment;
        left[Works] -= need.works;
        left[Equipment] -= need.equipment;
        left[Officers] -= need.officers;
        left[Area] -= need.area;
        left[Guidance] -= need.guidance;
        return true;
    }

    void serve(int y) {
        served.clear();
        service.sort();
        for (int64_t key : service.keys) {
            const int w = static_cast<int>(key & 0x7FFFFFFF);
            if (take(needOf(w, y))) served.push_back(w);
        }
    }

    void start(int y) {
        for (size_t i = 0; i < m.lineWard.size(); i++) {
            const int w = m.lineWard[i];
            if (begun[w] || y < m.lineEarliest[i] || y > m.lineLatest[i] || !take(needOf(w, y))) continue;
            begun[w] = underWay[w] = 1;
            stage[w] = UnderWay;
            service.add(m.firstYear + y, w);
            served.push_back(w);
        }
    }

    bool anyInsecure(int w, int from, int to) const {
        for (int c = from; c < to; c++)
            if (levels[w * m.practice + c] < m.secureAt[c]) return true;
        return false;
    }

    void progress(int y) {
        for (int w : served) {
            const int k = done[w] + 1;
            if (k <= m.completion[w]) {
                again[w] = k <= m.worksYears[w] && m.delay > 0 && ofWard(WorksDelays, late, w, y) < m.delay;
                if (!again[w]) done[w] = k;
            }
            raise(w, y);
        }
    }

    void raise(int w, int y) {
        float quick = 1;
        if (m.pace > 0) {
            if (!drawnPace[w]) pace[w] = std::max(0.0f, 1 + m.pace * once(Practice, w, m.normal)), drawnPace[w] = 1;
            quick = pace[w];
        }
        for (int from = 0; from < m.practice; from += 8) {
            const int to = std::min(m.practice, from + 8);
            if (!anyInsecure(w, from, to)) continue;
            const Block block = m.practiceNoise > 0 ? draw(Practice, m.low[w], m.high[w], static_cast<uint32_t>(m.firstYear + y), 1 + from / 8) : Block{};
            for (int c = from; c < to; c++) {
                int& level = levels[w * m.practice + c];
                if (level >= m.secureAt[c]) continue;
                const float gain = m.gain[c] * quick + m.practiceNoise * m.normal(halfOf(block, c));
                level = std::min(10000, level + static_cast<int>(std::min(std::max(gain + 0.5f, 0.0f), 10000.0f)));
            }
        }
    }

    bool passes(int w, int y) const {
        for (int from = 0; from < m.practice; from += 8) {
            const int to = std::min(m.practice, from + 8);
            if (!anyInsecure(w, from, to)) continue;
            const Block block = m.assessorNoise > 0 ? draw(Assessment, m.low[w], m.high[w], static_cast<uint32_t>(m.firstYear + y), 1 + from / 8) : Block{};
            for (int c = from; c < to; c++) {
                const int level = levels[w * m.practice + c];
                if (level >= m.secureAt[c]) continue;
                const float u = (static_cast<int>(2 * halfOf(block, c)) - 65535) * (1.0f / 65536);
                if (!(m.assessorNoise * u >= static_cast<float>(m.threshold[c] - level))) return false;
            }
        }
        return true;
    }

    void assess(int y) {
        for (int w : unpaid) stage[w] = Declined;
        for (int w : paid)
            if (m.slip > 0 && ofWard(Slips, slips, w, y) < m.slip) stage[w] = Declined;
        bool any = false;
        for (int64_t key : service.keys) {
            const int w = static_cast<int>(key & 0x7FFFFFFF);
            if (done[w] < m.completion[w] || !passes(w, y)) continue;
            underWay[w] = 0;
            stage[w] = Recognized;
            queue.add(m.firstYear + y, w);
            any = true;
        }
        if (any) std::erase_if(service.keys, [this](int64_t key) { return !underWay[static_cast<size_t>(key & 0x7FFFFFFF)]; });
    }
};

double cpuSeconds() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 5) {
        std::fprintf(stderr, "usage: futures <model file> totals|time <first> <count>\n");
        return 2;
    }
    const Model model{File(argv[1])};
    Future future(model);
    const uint32_t first = static_cast<uint32_t>(std::atoi(argv[3])), count = static_cast<uint32_t>(std::atoi(argv[4]));
    if (std::strcmp(argv[2], "totals") == 0) {
        for (uint32_t i = 0; i < count; i++) {
            future.run(first + i);
            for (int y = 0; y < model.years; y++) std::printf("%d %lld%c", future.recognizedAt(y), static_cast<long long>(future.spentAt(y)), y + 1 < model.years ? ' ' : '\n');
        }
        return 0;
    }
    int64_t sum = 0;
    const double began = cpuSeconds();
    for (uint32_t i = 0; i < count; i++) {
        future.run(first + i);
        sum += future.recognizedAt(model.years - 1);
    }
    // The sum is printed, too, so that nothing is left out as unused.
    std::printf("%.1f %lld\n", (cpuSeconds() - began) * 1e9 / count, static_cast<long long>(sum));
}
