using D2.Build.Flux;
using D2.Build.Testing;

namespace D2.Build.Validation.Tests.ObjectRules.Conflicts;

public class BucketTests : ConflictTest
{
    [Silent("D2B1013")]
    [Theory]
    [InlineData(null, TokenServiceProvider.Ldap)]
    [InlineData(BucketProvider.Generic, TokenServiceProvider.Ldap)]
    [InlineData(BucketProvider.Aws, TokenServiceProvider.Aws)]
    public void TokensOfTheProviderPass(BucketProvider? provider, TokenServiceProvider tokens) => AssertSilent(Tokens(provider, tokens));

    [Fires("D2B1013")]
    [Theory]
    [InlineData(BucketProvider.Gcp, TokenServiceProvider.Aws, "aws and generic only")]
    [InlineData(BucketProvider.Azure, TokenServiceProvider.Ldap, "aws and generic only")]
    [InlineData(BucketProvider.Aws, TokenServiceProvider.Ldap, "sts provider aws only")]
    [InlineData(BucketProvider.Generic, TokenServiceProvider.Aws, "sts provider ldap only")]
    [InlineData(null, TokenServiceProvider.Aws, "sts provider ldap only")]
    public void TokensOfOthersAreRefused(BucketProvider? provider, TokenServiceProvider tokens, string words) =>
        AssertConflict("spec", words, Tokens(provider, tokens));

    [Fact]
    public void TokensOfAwsHaveNoSecret()
    {
        var bucket = Tokens(BucketProvider.Aws, TokenServiceProvider.Aws);
        bucket.Spec.Sts.SecretRef = "login";
        AssertConflict("spec.sts", "neither", bucket);

        bucket.Spec.Provider = BucketProvider.Generic;
        bucket.Spec.Sts.Provider = TokenServiceProvider.Ldap;

        AssertSilent(bucket);
    }

    [Fact]
    public void AccountsAreForClouds()
    {
        var bucket = Bucket(null);
        bucket.Spec.ServiceAccountName = "reader";
        AssertConflict("spec", "not for the provider generic", bucket);

        bucket.Spec.Provider = BucketProvider.Gcp;
        AssertSilent(bucket);

        bucket.Spec.SecretRef = "login";
        AssertConflict("spec", "exclude each other", bucket);
    }

    private static Bucket Tokens(BucketProvider? provider, TokenServiceProvider tokens)
    {
        var bucket = Bucket(provider);
        bucket.Spec.Sts = new() { Endpoint = "https://sts.example.com", Provider = tokens };
        return bucket;
    }

    private static Bucket Bucket(BucketProvider? provider)
    {
        var bucket = new Bucket("apps") { Spec = { BucketName = "apps", Endpoint = "s3.example.com", Interval = "5m" } };
        if (provider is { } known)
        {
            bucket.Spec.Provider = known;
        }

        return bucket;
    }
}
