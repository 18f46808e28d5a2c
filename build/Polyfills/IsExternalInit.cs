namespace System.Runtime.CompilerServices;

/// <summary>Lets <c>init</c> be compiled for a framework that does not have it.</summary>
[Microsoft.CodeAnalysis.Embedded]
internal static class IsExternalInit;
