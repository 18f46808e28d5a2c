using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>
/// D2B4004: nothing waits for itself. An object of a ResourceSet also waits for whatever the set waits for, as it is not
/// there before.
/// </summary>
internal static class DependencyCycles
{
    public static IEnumerable<Finding> Check(FleetIndex index) => index.Places.SelectMany(place => new Search(place).Run());

    private sealed class Search(IPlace place)
    {
        private readonly HashSet<PlacedObject> done = [];
        private readonly HashSet<PlacedObject> reported = [];
        private readonly List<PlacedObject> path = [];
        private readonly List<Finding> findings = [];

        public List<Finding> Run()
        {
            foreach (var placed in place.Table.All)
            {
                Visit(placed);
            }

            return findings;
        }

        private void Visit(PlacedObject placed)
        {
            var start = path.IndexOf(placed);
            if (start >= 0)
            {
                Report(start);
                return;
            }

            if (done.Contains(placed))
            {
                return;
            }

            path.Add(placed);
            foreach (var next in WaitsFor(placed))
            {
                Visit(next);
            }

            path.RemoveAt(path.Count - 1);
            done.Add(placed);
        }

        // What is not of this place cannot depend on it, so no cycle goes through there.
        private IEnumerable<PlacedObject> WaitsFor(PlacedObject placed)
        {
            foreach (var dependency in Dependency.Of(placed))
            {
                if (place.Table.Find(dependency.Target) is { } target)
                {
                    yield return target;
                }
            }

            if (placed.Set is { } set && place.Table.SetOf(set) is { } owner)
            {
                yield return owner;
            }
        }

        // One cycle for each object: others through it are hardly another mistake.
        private void Report(int start)
        {
            if (!reported.Add(path[start]))
            {
                return;
            }

            var names = string.Join(" → ", path.Skip(start).Append(path[start]).Select(p => $"{p.Key.Kind} {p.Key.Namespace}/{p.Key.Name}"));
            findings.Add(new(
                Codes.DependencyCycle, Severity.Error,
                $"These wait for each other, so that none of them is ever applied: {names}. Remove one of the dependencies.",
                path[start].Location));
        }
    }
}
