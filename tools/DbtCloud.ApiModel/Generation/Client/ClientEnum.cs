namespace DbtCloud.ApiModel.Generation.Client;

/// <summary>One open enumeration of the client.</summary>
internal sealed record ClientEnum(string Name, string Resource, bool IsText, IReadOnlyList<(string Wire, string Name)> Values, string Summary);
