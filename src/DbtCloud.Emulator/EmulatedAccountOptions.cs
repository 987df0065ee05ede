namespace DbtCloud.Emulator;

/// <summary>What an account is made with; everything left out is made up.</summary>
public sealed class EmulatedAccountOptions
{
    /// <summary>Gets or sets the account id; null makes up one of 14 digits.</summary>
    public long? AccountId { get; set; }

    /// <summary>Gets or sets the name.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the first label of the access URL, for example <c>ab123</c>.</summary>
    public string? Prefix { get; set; }

    /// <summary>Gets or sets how many runs may go at once.</summary>
    public int RunSlots { get; set; } = 5;

    /// <summary>Gets or sets the plan, a value of the API's <c>plan</c>.</summary>
    public string Plan { get; set; } = "enterprise_2025";

    /// <summary>Gets or sets the value of the personal access token; null makes one at random. For reproducing what happens when one secret is used twice.</summary>
    public string? PersonalAccessToken { get; set; }
}
