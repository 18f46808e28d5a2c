namespace D2.Build.Validation;

/// <summary>The block D2B2xxx: every text and key with a <c>$</c>, as Flux's substitution looks at it.</summary>
internal static class SubstitutedTexts
{
    public static void Check(ref ObjectWalk walk, Scalar scalar)
    {
        if (walk.Substitution is { } substitution && scalar.Text.Contains('$', StringComparison.Ordinal))
        {
            substitution.Check(ref walk, scalar.Text, scalar.Kind);
        }
    }

    public static void CheckKeys(ref ObjectWalk walk, Mapping mapping)
    {
        if (walk.Substitution is not { } substitution)
        {
            return;
        }

        for (var i = 0; i < mapping.Count; i++)
        {
            var key = mapping.KeyAt(i);
            if (key.Contains('$', StringComparison.Ordinal) && mapping.ValueAt(i).IsPresent)
            {
                walk.Path.Enter(key);
                // A key is text whatever it looks like.
                substitution.Check(ref walk, key, ScalarKind.Plain);
                walk.Path.Leave();
            }
        }
    }
}
