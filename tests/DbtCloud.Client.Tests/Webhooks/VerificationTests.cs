using System.Text;
using CsCheck;

namespace DbtCloud.Webhooks;

public class VerificationTests
{
    [Fact]
    public void Hex_in_upper_case_is_the_same_signature()
    {
        DbtWebhookEvent read = DbtWebhook.Verify(Encoding.UTF8.GetBytes(Signed.Completed), Signed.Sign(Signed.Completed).ToUpperInvariant(), Signed.Secret);

        Assert.Equal("wev_1", read.EventId);
    }

    [Fact]
    public void Another_secret_does_not_match()
        => Assert.Throws<DbtWebhookSignatureException>(
            () => DbtWebhook.Verify(Encoding.UTF8.GetBytes(Signed.Completed), Signed.Sign(Signed.Completed, "other"), Signed.Secret));

    [Theory]
    [InlineData("")]
    [InlineData("Token abc")]
    [InlineData("gg")]
    public void A_header_that_is_no_signature_does_not_match(string header)
        => Assert.Throws<DbtWebhookSignatureException>(() => DbtWebhook.Verify(Encoding.UTF8.GetBytes(Signed.Completed), header, Signed.Secret));

    [Fact]
    public void A_missing_header_does_not_match()
        => Assert.False(DbtWebhook.TryVerify(Encoding.UTF8.GetBytes(Signed.Completed), null, Signed.Secret, out _));

    [Fact]
    public void Any_changed_byte_breaks_the_signature()
    {
        byte[] body = Encoding.UTF8.GetBytes(Signed.Completed);
        string signature = Signed.Sign(Signed.Completed);

        Gen.Select(Gen.Int[0, body.Length - 1], Gen.Byte[1, 255]).Sample((position, change) =>
        {
            byte[] changed = [.. body];
            changed[position] ^= change;
            return !DbtWebhook.TryVerify(changed, signature, Signed.Secret, out _);
        });
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("")]
    public void A_signed_body_that_is_no_event_is_an_error_of_its_own(string body)
    {
        DbtWebhookSignatureException error = Assert.Throws<DbtWebhookSignatureException>(() => Signed.Read(body));

        Assert.Contains("is signed but", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsigned_body_is_not_even_parsed()
    {
        DbtWebhookSignatureException error = Assert.Throws<DbtWebhookSignatureException>(() => DbtWebhook.Verify("{"u8, new string('0', 64), Signed.Secret));

        Assert.Null(error.InnerException);
    }

    [Fact]
    public void Without_a_secret_nothing_can_be_verified()
        => Assert.Throws<ArgumentException>(() => DbtWebhook.Verify(Encoding.UTF8.GetBytes(Signed.Completed), Signed.Sign(Signed.Completed), string.Empty));
}
