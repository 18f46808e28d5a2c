using System.Globalization;
using D2.Build.Rules;

namespace D2.Build.Validation;

/// <summary>D2B3022: a ResourceSet fits into what the API server stores.</summary>
internal static class LargeSets
{
    // What a request may have is 1.5 MiB; quotes and the fields the server adds come on top of the texts.
    private const int Limit = 1024 * 1024;
    private const int PerField = 6;

    public static void Check(ref ObjectWalk walk, KubernetesObject resource)
    {
        if (ObjectWalk.IsSet(resource) && Size(resource) is > Limit and var size)
        {
            walk.Report(new(
                Codes.LargeResourceSet,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The ResourceSet takes about {size / 1024} KiB, near to or beyond what the API server stores. Make several of it, or move texts into an artifact.")));
        }
    }

    private static long Size(Node node)
    {
        long size = PerField;
        switch (node)
        {
            case Scalar scalar:
                size += scalar.Text.Length;
                break;
            case Sequence sequence:
                for (var i = 0; i < sequence.Count; i++)
                {
                    size += Size(sequence[i]);
                }

                break;
            case Mapping mapping:
                for (var i = 0; i < mapping.Count; i++)
                {
                    size += mapping.ValueAt(i).IsPresent ? mapping.KeyAt(i).Length + Size(mapping.ValueAt(i)) : 0;
                }

                break;
        }

        return size;
    }
}
