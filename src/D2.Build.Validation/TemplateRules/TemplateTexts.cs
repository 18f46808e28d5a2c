using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>The block D2B3xxx in one text: every text and key with <c>&lt;&lt;</c> in the resources of a ResourceSet.</summary>
internal static class TemplateTexts
{
    public static void Check(ref ObjectWalk walk, Scalar scalar)
    {
        if (scalar.Text.Contains("<<", StringComparison.Ordinal) && walk.TemplateSet is { } set)
        {
            Check(ref walk, set, scalar.Text, IsField(walk, scalar));
        }
    }

    public static void CheckKeys(ref ObjectWalk walk, Mapping mapping)
    {
        for (var i = 0; i < mapping.Count; i++)
        {
            var key = mapping.KeyAt(i);
            if (key.Contains("<<", StringComparison.Ordinal) && mapping.ValueAt(i).IsPresent && walk.TemplateSet is { } set)
            {
                walk.Path.Enter(key);
                Check(ref walk, set, key, isField: false);
                walk.Path.Leave();
            }
        }
    }

    private static void Check(ref ObjectWalk walk, KubernetesObject set, string text, bool isField)
    {
        var sets = new InputSets(set);
        if (PlainTemplates.AreIn(text, sets))
        {
            return;
        }

        var scan = Templates.Scan(text);
        foreach (var problem in scan.Problems)
        {
            walk.Report(problem, text);
        }

        if (TemplateInputs.Check(ref walk, sets, scan, text) && isField && scan.Problems.Count == 0)
        {
            TemplateResults.Check(ref walk, sets, scan, text);
        }
    }

    // A template of whole documents, or a value that is not text anyway, has no field the result belongs to.
    private static bool IsField(ObjectWalk walk, Scalar scalar) =>
        scalar.Kind == ScalarKind.Text && !walk.Path.EndsWith("resourcesTemplate") && !scalar.Text.Contains('\n', StringComparison.Ordinal);
}
