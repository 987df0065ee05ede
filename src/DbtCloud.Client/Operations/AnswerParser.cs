using System.Text.Json;
using DbtCloud.Json;

namespace DbtCloud.Operations;

/// <summary>Reads a whole body.</summary>
internal delegate TResult AnswerParser<T, TResult>(ref Utf8JsonReader reader, JsonReadContext context, DbtCloudAnswer<T> answer);
