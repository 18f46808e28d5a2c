using D2.Build.Generators.Emit;

namespace D2.Build.Generators.Tests.Emit;

public sealed class SourceWriterTests
{
    [Fact]
    public void BlocksAreIndentedAndEmptyLinesAreEmpty()
    {
        var writer = new SourceWriter();
        writer.Open("class A");
        writer.Line("int b;\r\n\r\nint c;");
        writer.Line();
        writer.Close();

        Assert.Equal("class A\n{\n    int b;\n\n    int c;\n\n}\n", writer.ToSourceText().ToString());
    }

    [Fact]
    public void AnOpenBlockIsAMistakeOfTheEmitter()
    {
        var writer = new SourceWriter();
        writer.Open("class A");

        Assert.Throws<InvalidOperationException>(writer.ToSourceText);
    }
}
