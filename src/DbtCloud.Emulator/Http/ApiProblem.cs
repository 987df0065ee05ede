using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Http;

/// <summary>Ends the handling of a request with one of the API's error bodies.</summary>
internal sealed class ApiProblem(int status, string userMessage, JsonNode? data = null) : Exception(userMessage)
{
    // The sentences that the live service uses.
    private const string NotFoundMessage = "The requested resource was not found. Please check that you have the proper permissions.";
    private const string InvalidMessage = "The request was invalid. Please double check the provided data and try again.";

    public int Status { get; } = status;

    public JsonNode? Payload { get; } = data;

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static ApiProblem InvalidToken() => new(401, "Invalid token.");

    public static ApiProblem WrongAccount() => new(403, "Access denied: Token is not scoped to account.");

    public static ApiProblem Forbidden() => new(403, "You do not have permission to perform this action.");

    public static ApiProblem NotFound() => new(404, NotFoundMessage);

    public static ApiProblem Invalid(string member, string reason)
        => new(400, $"{InvalidMessage} {member}: {reason}", new JsonObject { [member] = new JsonArray(reason) });

    public static ApiProblem Malformed(string reason) => new(400, $"{InvalidMessage} {reason}");

    public static ApiProblem BadRequest(string message) => new(400, message);

    public static ApiProblem Conflict(string message) => new(409, message);
}
