using System.Reflection;
using D2.Build.Rules;

namespace D2.Build.Signing.Tests;

/// <summary>The codes of this assembly, which must not reference the code table.</summary>
public sealed class SigningCodesTests
{
    [Fact]
    public void EveryCodeIsInTheTableUnderItsName()
    {
        var known = Codes.All.ToDictionary(code => code.Id, StringComparer.Ordinal);

        Assert.All(typeof(SigningCodes).GetFields(BindingFlags.Public | BindingFlags.Static), field =>
            Assert.Same(known[(string)field.GetRawConstantValue()!], typeof(Codes).GetField(field.Name)?.GetValue(obj: null)));
    }
}
