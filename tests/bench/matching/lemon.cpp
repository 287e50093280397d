// LEMON's network simplex (long long) on the problems the bench wrote: "whole" joins all parts at their common root, "parts" solves
// them one after the other. Input (little-endian): int32 parts; per part int32 nodes, int32 arcs, int32 source[], int32 target[], double
// capacity[] (infinity = no limit), double cost[], double supply[], int32 starting tree[] (not used here); the last node of each part is the root.
// Output: one line of JSON with the objective, the CPU seconds of building and solving, and peak memory.
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

typedef long long Value;
typedef lemon::StaticDigraph Graph;
typedef lemon::NetworkSimplex<Graph, Value, Value> Simplex;

struct Problem {
  int nodes = 0;
  std::vector<int32_t> source, target;
  std::vector<double> capacity, cost, supply;
};

template <typename T>
static void take(FILE* file, std::vector<T>& into, size_t count) {
  into.resize(count);
  if (fread(into.data(), sizeof(T), count, file) != count) {
    fprintf(stderr, "short input\n");
    exit(2);
  }
}

static int32_t number(FILE* file) {
  std::vector<int32_t> one;
  take(file, one, 1);
  return one[0];
}

static double cpu() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static std::string text(__int128 value) {
  bool negative = value < 0;
  if (negative) value = -value;
  std::string digits;
  do {
    digits.insert(digits.begin(), char('0' + int(value % 10)));
    value /= 10;
  } while (value > 0);
  return negative ? "-" + digits : digits;
}

static __int128 solve(const Problem& problem) {
  int arcs = int(problem.source.size());
  std::vector<int> order(arcs);
  // A static digraph wants its arcs sorted by source.
  std::vector<int> first(problem.nodes + 1, 0);
  for (int a = 0; a < arcs; a++) first[problem.source[a] + 1]++;
  for (int v = 0; v < problem.nodes; v++) first[v + 1] += first[v];
  for (int a = 0; a < arcs; a++) order[first[problem.source[a]]++] = a;
  std::vector<std::pair<int, int>> pairs(arcs);
  for (int i = 0; i < arcs; i++) pairs[i] = {problem.source[order[i]], problem.target[order[i]]};
  Graph graph;
  graph.build(problem.nodes, pairs.begin(), pairs.end());
  Graph::ArcMap<Value> upper(graph), cost(graph);
  Graph::NodeMap<Value> supply(graph);
  Simplex simplex(graph);
  for (int i = 0; i < arcs; i++) {
    double capacity = problem.capacity[order[i]];
    upper[graph.arc(i)] = std::isinf(capacity) ? simplex.INF : Value(capacity);
    cost[graph.arc(i)] = Value(problem.cost[order[i]]);
  }
  for (int v = 0; v < problem.nodes; v++) supply[graph.node(v)] = Value(problem.supply[v]);
  Simplex::ProblemType result = simplex.upperMap(upper).costMap(cost).supplyMap(supply).run();
  if (result != Simplex::OPTIMAL) {
    fprintf(stderr, "LEMON: not optimal\n");
    exit(1);
  }
  __int128 total = 0;
  for (int i = 0; i < arcs; i++) total += __int128(simplex.flow(graph.arc(i))) * cost[graph.arc(i)];
  return total;
}

static Problem joined(const std::vector<Problem>& parts) {
  Problem whole;
  int nodes = 0;
  for (const Problem& part : parts) nodes += part.nodes - 1;
  whole.nodes = nodes + 1;
  whole.supply.assign(whole.nodes, 0);
  int offset = 0;
  for (const Problem& part : parts) {
    int root = part.nodes - 1;
    for (size_t a = 0; a < part.source.size(); a++) {
      whole.source.push_back(part.source[a] == root ? nodes : part.source[a] + offset);
      whole.target.push_back(part.target[a] == root ? nodes : part.target[a] + offset);
      whole.capacity.push_back(part.capacity[a]);
      whole.cost.push_back(part.cost[a]);
    }
    for (int v = 0; v < root; v++) whole.supply[offset + v] = part.supply[v];
    whole.supply[nodes] += part.supply[root];
    offset += root;
  }
  return whole;
}

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  FILE* file = fopen(argv[1], "rb");
  if (!file) return 2;
  std::vector<Problem> parts(number(file));
  for (Problem& part : parts) {
    part.nodes = number(file);
    int arcs = number(file);
    take(file, part.source, arcs);
    take(file, part.target, arcs);
    take(file, part.capacity, arcs);
    take(file, part.cost, arcs);
    take(file, part.supply, part.nodes);
    std::vector<int32_t> startingTree;
    take(file, startingTree, part.nodes);
  }
  fclose(file);
  if (strcmp(argv[2], "whole") == 0) {
    Problem whole = joined(parts);
    parts.clear();
    parts.push_back(std::move(whole));
  }
  double before = cpu();
  __int128 total = 0;
  for (const Problem& part : parts) total += solve(part);
  double after = cpu();
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"objective\":\"%s\",\"cpu\":%.3f,\"memory\":%.0f}\n", text(-total).c_str(), after - before, usage.ru_maxrss / 1024.0);
  return 0;
}
