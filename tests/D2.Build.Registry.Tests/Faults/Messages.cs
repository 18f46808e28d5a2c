namespace D2.Build.Registry.Tests.Faults;

public sealed class Messages
{
    [Theory]
    [InlineData("one\ntwo\r\nthree", "one two  three")]
    [InlineData("\u001b[31mred\u0007", "[31mred")]
    [InlineData("right\u202Eto left", "right to left")]
    [InlineData("", "")]
    public void TextOfStrangersIsOneLine(string text, string expected) => Assert.Equal(expected, RegistryText.OneLine(text));

    [Fact]
    public void TextOfStrangersIsShortened() => Assert.Equal(301, RegistryText.OneLine(new('x', 100_000)).Length);

    [Fact]
    public void QueriesAreNotShown() =>
        Assert.Equal("https://storage.example.com/a", RegistryText.Shown(new("https://user:password@storage.example.com/a?signature=secret")));

    [Fact]
    public void SecretsAreTakenOut()
    {
        var secrets = new Secrets();
        secrets.Add("long-enough");
        secrets.Add("abc");

        Assert.Equal("*** and *** but abc", secrets.Scrub("long-enough and long-enough but abc"));
    }

    [Fact]
    public void CredentialsDoNotShowTheirSecrets() => Assert.All(
        new Credential[] { new Credential.User("here", "name", "hidden"), new Credential.Identity("here", "hidden"), new Credential.Bearer("here", "hidden") },
        credential => Assert.Equal("credential of here", $"{credential}"));

    [Fact]
    public void AFailureNeedsNoAnswer()
    {
        var failure = new RegistryException(RegistryCodes.Refused, "no");

        Assert.Equal((RegistryCodes.Refused, "no", null, 0), (failure.Code, failure.Message, failure.Status, failure.Errors.Count));
    }
}
