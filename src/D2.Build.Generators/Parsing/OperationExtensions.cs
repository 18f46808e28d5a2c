using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace D2.Build.Generators.Parsing;

/// <summary>What is read where.</summary>
internal static class OperationExtensions
{
    /// <summary>Whether the member is given a value there, and not read.</summary>
    public static bool IsAssigned(this IMemberReferenceOperation reference) =>
        reference.Parent is ISimpleAssignmentOperation assignment && assignment.Target == reference;

    /// <summary>The members that an initializer sets.</summary>
    public static IEnumerable<ISymbol> Members(this ISymbolInitializerOperation initializer) => initializer switch
    {
        IPropertyInitializerOperation property => property.InitializedProperties,
        IFieldInitializerOperation field => field.InitializedFields,
        _ => [],
    };

    /// <summary>
    /// The members that are read when the expression is evaluated. What a lambda does is done later, and <c>nameof</c> reads nothing.
    /// </summary>
    public static IEnumerable<IMemberReferenceOperation> ReadAtOnce(this IOperation expression)
    {
        var pending = new Stack<IOperation>([expression]);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            if (operation is IAnonymousFunctionOperation or INameOfOperation)
            {
                continue;
            }

            if (operation is IMemberReferenceOperation reference && !reference.IsAssigned())
            {
                yield return reference;
            }

            foreach (var child in operation.ChildOperations)
            {
                pending.Push(child);
            }
        }
    }
}
