using DbtCloud.ApiModel.Model;

namespace DbtCloud.ApiModel.Tests.Walk;

public class OperationWalkTests
{
    public static TheoryData<string> Operations => [.. RequestCheck.Operations];

    [Fact]
    public void Every_published_operation_is_on_the_client() => Assert.Equal(207, RequestCheck.PublishedOperations);

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_sends_exactly_what_the_model_says(string key)
    {
        ApiOperation operation = RequestCheck.Operation(key);
        RecordingTransport transport = new(Answer(operation));

        await ClientCall.InvokeAsync(new DbtCloudClient(transport), RequestCheck.MemberOf(operation), operation);

        RecordedRequest request = Assert.Single(transport.Requests);
        RequestCheck.Matches(operation, request, transport.Account.Id);
        Assert.Equal(operation.Path, request.Operation!.PathTemplate);
        Assert.Equal(operation.Method == "GET" && !operation.Has(ApiFlags.SideEffect), request.Operation.IsRead);
    }

    private static string Answer(ApiOperation operation) => operation.Success switch
    {
        { Envelope: ApiEnvelopes.None } => "{}",
        { List: true } or { Type: "string" } => """{"data":[],"status":{"code":200},"extra":{"pagination":{"count":0,"total_count":0}}}""",
        { Type: "ListOfStrings" } => """{"data":[],"status":{"code":200}}""",
        { Type: { } type } when type.StartsWith('[') => """{"data":[],"status":{"code":200}}""",
        _ => """{"data":{},"status":{"code":200}}""",
    };
}
