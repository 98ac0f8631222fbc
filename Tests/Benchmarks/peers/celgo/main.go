// The expressions of cases.tsv in cel-go: prints name, compile ns, evaluate ns, allocations per evaluation.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/ext"
)

func integers(from, count int) []int64 {
	list := make([]int64, count)
	for i := range list {
		list[i] = int64(from + i)
	}
	return list
}

func values() map[string]any {
	targets := map[int64]float64{}
	for y := int64(2020); y <= 2025; y++ {
		targets[y] = float64(y) / 10
	}
	m := map[string]int64{}
	for k := 0; k < 12; k++ {
		m[fmt.Sprintf("k%d", k)] = int64(k)
	}
	return map[string]any{
		"i": map[string]any{
			"name": "Jumlah pasar yang dipantau", "formula": "jumlah pasar", "score": int64(7), "targets": targets,
		},
		"years": integers(2021, 5), "ten": integers(0, 10), "thousand": integers(0, 1000),
		"names": strings.Split("ABCDEFGHIJZ", ""),
		"text":  "Peraturan Daerah No. 5 Tahun 2021", "kind": "faktur", "a": int64(9000), "b": int64(77), "m": m,
	}
}

func main() {
	env, err := cel.NewEnv(
		ext.Strings(),
		cel.Variable("i", cel.MapType(cel.StringType, cel.DynType)),
		cel.Variable("years", cel.ListType(cel.IntType)), cel.Variable("names", cel.ListType(cel.StringType)),
		cel.Variable("ten", cel.ListType(cel.IntType)), cel.Variable("thousand", cel.ListType(cel.IntType)),
		cel.Variable("text", cel.StringType), cel.Variable("kind", cel.StringType),
		cel.Variable("a", cel.IntType), cel.Variable("b", cel.IntType),
		cel.Variable("m", cel.MapType(cel.StringType, cel.IntType)),
	)
	if err != nil {
		panic(err)
	}
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		name, source, found := strings.Cut(lines.Text(), "\t")
		if !found {
			continue
		}
		plan := func() cel.Program {
			ast, issues := env.Compile(source)
			if issues.Err() != nil {
				panic(issues.Err())
			}
			program, err := env.Program(ast, cel.EvalOptions(cel.OptOptimize))
			if err != nil {
				panic(err)
			}
			return program
		}
		program := plan()
		activation, err := cel.NewActivation(values())
		if err != nil {
			panic(err)
		}
		if out, _, err := program.Eval(activation); err != nil || out.Type().TypeName() != "bool" {
			panic(fmt.Sprint(source, out, err))
		}
		compile := measure(func() { plan() })
		evaluate := measure(func() { program.Eval(activation) })
		allocations := testing.AllocsPerRun(100, func() { program.Eval(activation) })
		fmt.Printf("%s\t%.0f\t%.0f\t%.0f\n", name, compile, evaluate, allocations)
	}
}

// measure gives the nanoseconds of one call: the least of fifteen rounds of twenty milliseconds, long enough for the
// garbage collector to have its share of each.
func measure(body func()) float64 {
	rounds := func(count int) time.Duration {
		start := time.Now()
		for range count {
			body()
		}
		return time.Since(start)
	}
	count := 1
	for rounds(count) < 20*time.Millisecond {
		count *= 2
	}
	least := rounds(count)
	for range 14 {
		least = min(least, rounds(count))
	}
	return float64(least.Nanoseconds()) / float64(count)
}
