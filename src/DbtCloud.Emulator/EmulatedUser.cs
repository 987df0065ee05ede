namespace DbtCloud.Emulator;

/// <summary>A user that a test has put into an account.</summary>
/// <param name="Id">The user id.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="PersonalAccessToken">A personal access token of the user in this account.</param>
public sealed record EmulatedUser(long Id, string Email, string PersonalAccessToken);
