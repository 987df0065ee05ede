using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.Routing;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Notifications;

/// <summary>Who is told of the runs of which jobs.</summary>
internal static class NotificationResource
{
    private static readonly string[] Occasions = ["on_cancel", "on_failure", "on_success", "on_warning"];

    public static void Register(HandlerTable handlers)
    {
        CrudHandlers.Register(handlers, new ResourceProfile
        {
            Collection = "/api/v2/accounts/{account_id}/notifications/",
            Table = TableNames.Notifications,
            Check = Check,
            View = (context, notification, view) => view["user"] = context.Account[TableNames.Users].Find(notification.Number("user_id") ?? 0) is { } user
                ? Catalog.SchemaShape.Project(user, "User", ["id", "email"])
                : null,
        });
        handlers["POST /api/v2/notifications/unsubscribe/"] = Unsubscribe;
    }

    private static void Check(RequestContext context, JsonObject notification)
    {
        if (context.Account[TableNames.Users].FindActive(notification.Number("user_id")) is null)
        {
            throw ApiProblem.Invalid("user_id", "The user does not exist.");
        }

        notification["type"] ??= 1;
        foreach (string occasion in Occasions)
        {
            notification[occasion] ??= new JsonArray();
        }
    }

    /// <summary>Ends the e-mails of whoever asks.</summary>
    private static EmulatorResponse Unsubscribe(RequestContext context)
    {
        foreach (JsonObject notification in context.Account[TableNames.Notifications].Active.Where(row => row.Number("user_id") == context.Caller.UserId && row.Number("type") == 1))
        {
            foreach (string occasion in Occasions)
            {
                notification[occasion] = new JsonArray();
            }

            context.World.Touch(notification);
        }

        return context.Ok(new JsonObject());
    }
}
