using System.Reflection;
using System.Runtime.Versioning;

namespace DbtCloud.NetStandard;

public class LoadedBuildTests
{
    [Fact]
    public void These_tests_run_on_the_netstandard_build()
        => Assert.Equal(".NETStandard,Version=v2.0", typeof(DbtCloudClient).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);
}
