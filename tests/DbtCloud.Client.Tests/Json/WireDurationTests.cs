using System.Text;
using CsCheck;

namespace DbtCloud.Json;

public class WireDurationTests
{
    [Theory]
    [InlineData("00:00:51", 51)]
    [InlineData("24:00:36", 86436)]
    [InlineData("240:00:00", 864000)]
    [InlineData("1 day, 0:00:36", 86436)]
    [InlineData("2 days, 01:00:00", 176400)]
    public void Hours_may_pass_a_day(string text, int seconds)
    {
        Assert.True(WireDuration.TryParse(Encoding.UTF8.GetBytes(text), out TimeSpan value, out _));
        Assert.Equal(TimeSpan.FromSeconds(seconds), value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("51")]
    [InlineData("00:61:00")]
    [InlineData("00:00:60")]
    [InlineData("a:b:c")]
    [InlineData("1 week, 00:00:00")]
    [InlineData("00:00:00.")]
    [InlineData("00:00:00x")]
    [InlineData("99999999999:00:00")]
    public void What_is_no_duration_is_not_taken_for_one(string text) => Assert.False(WireDuration.TryParse(Encoding.UTF8.GetBytes(text), out _, out _));

    [Fact]
    public void What_is_written_is_read_again() =>
        Gen.Long[-TimeSpan.TicksPerDay * 900, TimeSpan.TicksPerDay * 900].Sample(ticks =>
            WireDuration.TryParse(Encoding.UTF8.GetBytes(WireDuration.Format(TimeSpan.FromTicks(ticks))), out TimeSpan value, out bool exact) && value.Ticks == ticks && exact);

    [Fact]
    public void Any_bytes_are_either_a_duration_or_none() =>
        Gen.OneOf(Gen.Byte.Array[0, 45], Gen.String["0123456789:., days-"].Select(Encoding.UTF8.GetBytes)).Sample(bytes => WireDuration.TryParse(bytes, out _, out _) || true);
}
