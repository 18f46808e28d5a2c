using System.Runtime.CompilerServices;

namespace D2.Build.Manifests.Yaml;

/// <summary>
/// Lays mappings and sequences out in block style. Whoever calls has written everything up to the column where the node
/// begins; every method ends its last line.
/// </summary>
internal static class BlockLayout
{
    private const int Step = 2;

    // Mappings of ordinary size are ordered on the stack.
    private const int OrdinarySize = 64;

    public static void Document(ref Utf8Buffer output, Node node)
    {
        if (!IsEmpty(node) && node is not Scalar)
        {
            Collection(ref output, node, 0);
            return;
        }

        Inline(ref output, node, ScalarPlace.Document, 0);
    }

    private static void Collection(ref Utf8Buffer output, Node node, int indent)
    {
        // A graph with a cycle ends in an exception instead of taking the process down.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node is Mapping mapping)
        {
            Entries(ref output, mapping, indent);
        }
        else
        {
            Items(ref output, (Sequence)node, indent);
        }
    }

    private static void Entries(ref Utf8Buffer output, Mapping mapping, int indent)
    {
        Span<int> order = mapping.Count <= OrdinarySize ? stackalloc int[OrdinarySize] : new int[mapping.Count];
        order = order[..KeyOrder.Arrange(mapping, order)];
        for (var i = 0; i < order.Length; i++)
        {
            if (i > 0)
            {
                output.Spaces(indent);
            }

            ScalarLayout.Key(ref output, mapping.KeyAt(order[i]), indent);
            AfterKey(ref output, mapping.ValueAt(order[i]), indent);
        }
    }

    private static void AfterKey(ref Utf8Buffer output, Node value, int indent)
    {
        if (value is Scalar || IsEmpty(value))
        {
            output.Byte((byte)' ');
            Inline(ref output, value, ScalarPlace.Block, indent);
            return;
        }

        output.Byte((byte)'\n');
        output.Spaces(indent + Step);
        Collection(ref output, value, indent + Step);
    }

    private static void Items(ref Utf8Buffer output, Sequence sequence, int indent)
    {
        for (var i = 0; i < sequence.Count; i++)
        {
            if (i > 0)
            {
                output.Spaces(indent);
            }

            output.Ascii("- "u8);
            var item = sequence[i];
            if (item is Scalar || IsEmpty(item))
            {
                Inline(ref output, item, ScalarPlace.Block, indent);
            }
            else
            {
                Collection(ref output, item, indent + Step);
            }
        }
    }

    private static void Inline(ref Utf8Buffer output, Node node, ScalarPlace place, int indent)
    {
        if (node is Scalar scalar)
        {
            ScalarLayout.Value(ref output, scalar, place, indent + Step);
            return;
        }

        output.Ascii(node is Mapping ? "{}\n"u8 : "[]\n"u8);
    }

    private static bool IsEmpty(Node node)
    {
        if (node is not Mapping mapping)
        {
            return node is Sequence { Count: 0 };
        }

        for (var i = 0; i < mapping.Count; i++)
        {
            if (mapping.ValueAt(i).IsPresent)
            {
                return false;
            }
        }

        return true;
    }
}
