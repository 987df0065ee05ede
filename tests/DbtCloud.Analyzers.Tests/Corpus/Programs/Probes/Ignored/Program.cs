using Microsoft.Extensions.Configuration;
public class Ignored(IConfiguration c) { public string T => c["DbtCloud:Token"]!; }
