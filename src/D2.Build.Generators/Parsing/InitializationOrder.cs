using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace D2.Build.Generators.Parsing;

/// <summary>The order in which the static members of a class get their values.</summary>
internal static class InitializationOrder
{
    /// <summary>Why a member cannot be read by the initializer of another one of the same class; null where it can.</summary>
    /// <param name="member">The member that is initialised.</param>
    /// <param name="read">The member that is read for it.</param>
    /// <param name="token">Ends the reading.</param>
    public static string? Problem(ISymbol member, ISymbol read, CancellationToken token)
    {
        if (InitializedAt(read, token) is not { } later || InitializedAt(member, token) is not { } here)
        {
            return null;
        }

        if (later.SyntaxTree != here.SyntaxTree)
        {
            return $"{read.Name} is perhaps still null when {member.Name} is made: it is in another file of {member.ContainingType.Name}, and the files "
                + $"of a class have no order. Move it here, above {member.Name}, or into a class of its own.";
        }

        return later.SpanStart > here.SpanStart
            ? $"{read.Name} is still null when {member.Name} is made: static members are initialised in the order of the source text. "
                + $"Move {read.Name} above {member.Name}."
            : null;
    }

    // A member without an initializer is made when it is read, or in a static constructor.
    private static SyntaxNode? InitializedAt(ISymbol member, CancellationToken token) =>
        member is { IsStatic: true } and not IFieldSymbol { IsConst: true } && member.DeclaringSyntaxReferences is [var reference, ..]
        && reference.GetSyntax(token) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null }
            ? reference.GetSyntax(token)
            : null;
}
