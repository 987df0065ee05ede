namespace DbtCloud.Skeleton;

public class SkeletonTests
{
    [Fact]
    public void Runs() => Assert.NotNull(typeof(SkeletonTests).Assembly.Location);
}
