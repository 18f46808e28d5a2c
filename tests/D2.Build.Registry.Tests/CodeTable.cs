using System.Reflection;
using D2.Build.Rules;

namespace D2.Build.Registry.Tests;

public sealed class CodeTable
{
    [Fact]
    public void EveryCodeOfTheRegistryIsInTheTable()
    {
        var own = typeof(RegistryCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var table = Codes.All.Select(code => code.Id).Where(id => string.CompareOrdinal(id, "D2B9050") >= 0 && string.CompareOrdinal(id, "D2B9079") <= 0);

        Assert.Equal(own.Order(StringComparer.Ordinal), table.Order(StringComparer.Ordinal));
    }
}
