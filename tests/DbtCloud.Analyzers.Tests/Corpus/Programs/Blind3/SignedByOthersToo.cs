using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DbtCloud.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Hooks.Mixed;

public sealed record StripeEvent(string Id, string Type);

public static class MixedHooks
{
    public static void Map(WebApplication app, string stripeSecret, IReadOnlyDictionary<string, string> dbtSecrets)
    {
        app.MapPost("/hooks/stripe", async (HttpRequest request) =>
        {
            using StreamReader reader = new(request.Body);
            string text = await reader.ReadToEndAsync();
            byte[] expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(stripeSecret), Encoding.UTF8.GetBytes(text));
            return request.Headers["Stripe-Signature"].ToString().Contains(Convert.ToHexStringLower(expected))
                ? Results.Ok(JsonSerializer.Deserialize<StripeEvent>(text)?.Type)
                : Results.Unauthorized();
        });

        app.MapPost("/hooks/dbt/{key}", async (string key, HttpRequest request) =>
        {
            using MemoryStream body = new();
            await request.Body.CopyToAsync(body);
            if (!dbtSecrets.TryGetValue(key, out string? secret))
            {
                return Results.NotFound();
            }

            try
            {
                DbtWebhookEvent received = DbtWebhook.Verify(body.ToArray(), request.Headers.Authorization.ToString(), secret);
                string stored = JsonSerializer.Serialize(received);
                DbtWebhookEvent? again = JsonSerializer.Deserialize<DbtWebhookEvent>(stored);
                return Results.Ok(again?.EventId);
            }
            catch (DbtWebhookSignatureException)
            {
                return Results.Unauthorized();
            }
        });
    }
}
